package id.paritrana.scoring;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The figures of very many nominees in columns, without marks, documents and sources.
 *
 * @param ids unique, in any order; also their names
 * @param kind of all of them
 * @param columns a number per id, by the name of the figure; NaN where it is missing
 */
public record FigureTable(List<String> ids, String kind, Map<String, double[]> columns) {

  public FigureTable {
    ids = List.copyOf(ids);
    columns = Collections.unmodifiableMap(new HashMap<>(columns));
    if (new HashSet<>(ids).size() < ids.size()) {
      throw new IllegalArgumentException("an id stands twice; allowed: unique ids");
    }
    for (Map.Entry<String, double[]> column : columns.entrySet()) {
      if (column.getValue().length != ids.size()) {
        throw new IllegalArgumentException(
            "%s has %d numbers; allowed: %d"
                .formatted(column.getKey(), column.getValue().length, ids.size()));
      }
    }
  }

  /** A figure; NaN where it is missing. */
  double value(String figure, int row) {
    double[] column = columns.get(figure);
    return column == null ? Double.NaN : column[row];
  }

  /** One row as a nominee with verified figures. */
  public Nominee nominee(int row) {
    Map<String, Quantity> figures = new TreeMap<>();
    columns.forEach(
        (figure, column) -> {
          if (!Double.isNaN(column[row])) {
            figures.put(figure, Quantity.of(column[row]));
          }
        });
    return Nominee.of(ids.get(row), ids.get(row)).ofKind(kind).withFigures(figures);
  }
}
