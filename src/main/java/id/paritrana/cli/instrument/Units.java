package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.composite.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Units in rows and figures in columns.
 *
 * @param idColumn the column that names the units
 * @param codes the columns of figures
 * @param columns one per code, NaN where a figure is missing
 */
record Units(
    CsvTable table, String idColumn, List<String> ids, List<String> codes, double[][] columns) {

  /** The usual names of the column of ids; else it is the first. */
  private static final List<String> ID = List.of("uCode", "id", "unit");

  /**
   * Reads units.
   *
   * @param wanted columns of figures; empty for all but the ids and those ignored
   * @throws Refused where a column is missing or a cell is no number
   */
  static Units of(
      CsvTable table, Optional<String> idColumn, List<String> wanted, Set<String> ignored) {
    String id =
        idColumn.orElseGet(
            () -> ID.stream().filter(table::has).findFirst().orElse(table.header().getFirst()));
    List<String> codes =
        wanted.isEmpty()
            ? table.header().stream()
                .filter(name -> !name.equals(id) && !ignored.contains(name))
                .toList()
            : wanted;
    table.require(List.of(id));
    double[][] columns = numbers(table, codes);
    return new Units(table, id, texts(table, id), codes, columns);
  }

  /** The columns of a table as numbers, NaN where one is missing. */
  static double[][] numbers(CsvTable table, List<String> codes) {
    table.require(codes);
    List<Fault> faults = new ArrayList<>();
    List<Row> rows = table.rows(faults);
    double[][] columns = new double[codes.size()][rows.size()];
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < columns.length; c++) {
        columns[c][r] = rows.get(r).number(codes.get(c)).orElse(Double.NaN);
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return columns;
  }

  /** The texts of a column of a table. */
  static List<String> texts(CsvTable table, String column) {
    table.require(List.of(column));
    return table.rows(new ArrayList<>()).stream().map(row -> row.text(column)).toList();
  }

  /**
   * One column.
   *
   * @throws Refused where it was not read
   */
  double[] column(String code) {
    int c = codes.indexOf(code);
    if (c < 0) {
      throw new Refused(
          Fault.of(
              table.file(),
              Reason.of("column.missing", code),
              Reason.of("column.present", String.join(", ", codes))));
    }
    return columns[c];
  }

  /**
   * The columns of all indicators of a hierarchy.
   *
   * @throws Refused where one was not read
   */
  Map<String, double[]> indicators(Hierarchy hierarchy) {
    hierarchy.level(1).forEach(each -> column(each.code()));
    return byCode();
  }

  /** The columns by their codes, in their order. */
  Map<String, double[]> byCode() {
    Map<String, double[]> all = new LinkedHashMap<>();
    for (int c = 0; c < columns.length; c++) {
      all.put(codes.get(c), columns[c]);
    }
    return all;
  }

  /** The figures row by row. */
  double[][] rows() {
    double[][] rows = new double[ids.size()][columns.length];
    for (int r = 0; r < rows.length; r++) {
      for (int c = 0; c < columns.length; c++) {
        rows[r][c] = columns[c][r];
      }
    }
    return rows;
  }

  /** An answer with the same units and columns. */
  Part part(String name, double[][] others) {
    return Part.ofColumns(name, idColumn, ids, codes, others);
  }

  /** An answer with the same units and these columns. */
  Part part(String name, Map<String, double[]> others) {
    return Part.ofColumns(
        name,
        idColumn,
        ids,
        List.copyOf(others.keySet()),
        others.values().toArray(double[][]::new));
  }
}
