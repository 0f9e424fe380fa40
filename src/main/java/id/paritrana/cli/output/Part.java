package id.paritrana.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One table of an answer.
 *
 * @param name by which it can be asked for; the key of the JSON object
 * @param columns unique names
 * @param rows one cell per column: a text, a number (NaN is missing), a truth, a list of texts or
 *     an optional of these
 */
public record Part(String name, List<String> columns, List<List<Object>> rows) {

  public Part {
    columns = List.copyOf(columns);
    rows = rows.stream().map(List::copyOf).toList();
    for (List<Object> row : rows) {
      if (row.size() != columns.size()) {
        throw new IllegalArgumentException(
            "%s: %d cells for %d columns".formatted(name, row.size(), columns.size()));
      }
    }
  }

  /** One column of numbers per name beside the column of ids. */
  public static Part ofColumns(
      String name, String idColumn, List<String> ids, List<String> names, double[][] columns) {
    List<String> header = new ArrayList<>(List.of(idColumn));
    header.addAll(names);
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < ids.size(); row++) {
      List<Object> cells = new ArrayList<>(List.of(ids.get(row)));
      for (double[] column : columns) {
        cells.add(column[row]);
      }
      rows.add(cells);
    }
    return new Part(name, header, rows);
  }

  /** One row of numbers per id. */
  public static Part ofRows(
      String name, String idColumn, List<String> ids, List<String> names, double[][] rows) {
    double[][] columns = new double[names.size()][];
    Arrays.setAll(columns, c -> Arrays.stream(rows).mapToDouble(row -> row[c]).toArray());
    return ofColumns(name, idColumn, ids, names, columns);
  }

  /** The cell without its optional; empty where nothing is known. */
  static Optional<Object> value(Object cell) {
    return switch (cell) {
      case Optional<?> optional -> optional.flatMap(Part::value);
      case OptionalDouble number ->
          number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
      case Double number when number.isNaN() -> Optional.empty();
      default -> Optional.of(cell);
    };
  }

  /** For each column whether its cells are numbers, so that a missing one stands for a number. */
  boolean[] numeric() {
    boolean[] numeric = new boolean[columns.size()];
    for (List<Object> row : rows) {
      for (int c = 0; c < numeric.length; c++) {
        numeric[c] = numeric[c] || isNumber(row.get(c));
      }
    }
    return numeric;
  }

  private static boolean isNumber(Object cell) {
    return cell instanceof OptionalDouble
        || cell instanceof Double
        || value(cell).filter(Number.class::isInstance).isPresent();
  }
}
