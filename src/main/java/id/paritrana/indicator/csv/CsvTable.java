package id.paritrana.indicator.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A data file.
 *
 * @param file as it was named
 * @param header unique column names, none empty
 * @param lines where each row starts, from 1
 * @param cells one list per row, as long as the header
 */
public record CsvTable(
    String file, List<String> header, List<Long> lines, List<List<String>> cells) {

  /** The rows, each of which adds what is wrong in it to these faults. */
  public List<Row> rows(List<Fault> faults) {
    List<Row> rows = new ArrayList<>(cells.size());
    for (int i = 0; i < cells.size(); i++) {
      rows.add(new Row(this, lines.get(i), cells.get(i), faults));
    }
    return rows;
  }

  public boolean has(String column) {
    return header.contains(column);
  }

  /** Adds a fault for every column that stands there and is not among these. */
  public void allowOnly(Set<String> known, Set<String> ignored, List<Fault> faults) {
    for (int c = 0; c < header.size(); c++) {
      String name = header.get(c);
      if (!known.contains(name) && !ignored.contains(name)) {
        faults.add(
            new Fault(
                file,
                1,
                c + 1,
                "",
                Reason.of("column.unknown", Shown.of(name)),
                Reason.of("column.known", Shown.of(known))));
      }
    }
  }

  /**
   * Demands these columns.
   *
   * @throws Refused where one is missing
   */
  public void require(List<String> columns) {
    List<Fault> faults =
        columns.stream()
            .filter(column -> !has(column))
            .map(
                column ->
                    new Fault(
                        file,
                        1,
                        0,
                        "",
                        Reason.of("column.missing", column),
                        Reason.of("column.present", Shown.of(header))))
            .toList();
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }
}
