package id.paritrana.scoring.oracle;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** A reference table as written by R: a header, quoted or plain cells, {@code NA} for missing. */
public record Table(List<String> columns, List<Map<String, String>> rows) {

  /** A table that is kept with the tests. */
  public static Table of(String name) {
    return read(Path.of("src/test/resources/oracles", name));
  }

  /** The folder of reference data that may be read but not copied; skips the test without it. */
  public static Path fetched(String family) {
    Path folder =
        Path.of(System.getProperty("oracles.fetched", "../shared/oracles/fetched"), family);
    Assumptions.assumeTrue(
        Files.isDirectory(folder), "Not run: no reference data in " + folder.toAbsolutePath());
    return folder;
  }

  public static Table read(Path file) {
    try {
      List<String> lines = Files.readAllLines(file);
      List<String> columns = cells(lines.getFirst());
      List<Map<String, String>> rows = new ArrayList<>();
      for (String line : lines.subList(1, lines.size())) {
        List<String> cells = cells(line);
        Map<String, String> row = new HashMap<>();
        for (int c = 0; c < columns.size(); c++) {
          row.put(columns.get(c), cells.get(c));
        }
        rows.add(row);
      }
      return new Table(columns, rows);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static List<String> cells(String line) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (char c : line.toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (c == ',' && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return cells;
  }

  /** Rows by the text of one column, in the file's order. */
  public Map<String, Map<String, String>> by(String column) {
    Map<String, Map<String, String>> index = new LinkedHashMap<>();
    rows.forEach(row -> index.put(row.get(column), row));
    return index;
  }

  /** All columns but the first as numbers, one array per row. */
  public double[][] numbers() {
    return rows.stream()
        .map(r -> columns.stream().skip(1).mapToDouble(c -> number(r.get(c))).toArray())
        .toArray(double[][]::new);
  }

  /** The texts of one column. */
  public List<String> texts(String column) {
    return rows.stream().map(row -> row.get(column)).toList();
  }

  /** The numbers of one column. */
  public double[] numbers(String column) {
    return rows.stream().mapToDouble(row -> number(row.get(column))).toArray();
  }

  public static double number(String cell) {
    return switch (cell) {
      case "NA", "NaN", "" -> Double.NaN;
      case "Inf" -> Double.POSITIVE_INFINITY;
      case "-Inf" -> Double.NEGATIVE_INFINITY;
      default -> Double.parseDouble(cell);
    };
  }

  /** All numbers of a row-major matrix in one array. */
  public static double[] flat(double[][] matrix) {
    return Arrays.stream(matrix).flatMapToDouble(Arrays::stream).toArray();
  }
}
