package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Shown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The runs of a Sobol design with their results. Rows are joined by the column {@code run} where
 * there is one; else they stand in the order of the design. Where the columns of the factors are
 * there, it is checked that each run of AB1, AB2 … is that of A with one coordinate from B.
 *
 * @param factors their columns; AB1, AB2 … have their numbers where these are not there
 * @param blocks the results by the block, in the order of the runs
 */
record SobolRuns(List<String> factors, Map<String, double[]> blocks) {
  private static final String RUN = "run";
  private static final String BLOCK = "block";

  /**
   * Reads runs.
   *
   * @throws Refused where a run stands twice, a block is incomplete, or the coordinates are not
   *     those of a design
   */
  static SobolRuns of(CsvTable table, String result, Set<String> ignored) {
    double[] y = Units.numbers(table, List.of(result))[0];
    int[] order = order(table, y.length);
    List<String> names = Units.texts(table, BLOCK);
    Map<String, List<Integer>> rows = new LinkedHashMap<>();
    for (int row : order) {
      rows.computeIfAbsent(names.get(row), _ -> new ArrayList<>()).add(row);
    }
    int count = rows.size() - 2;
    List<String> blocks = new ArrayList<>(List.of("A", "B"));
    IntStream.rangeClosed(1, count).forEach(i -> blocks.add("AB" + i));
    long sizes = rows.values().stream().map(List::size).distinct().count();
    if (count < 1 || sizes != 1 || !rows.keySet().containsAll(blocks)) {
      throw new Refused(
          Fault.of(
              table.file(),
              Said.of("sobol.blocks", Shown.of(rows.keySet())),
              Said.of("sobol.allowed")));
    }
    List<String> factors =
        table.header().stream()
            .filter(each -> !Set.of(RUN, BLOCK, result).contains(each) && !ignored.contains(each))
            .toList();
    if (factors.size() == count) {
      check(table, factors, rows);
    } else {
      factors = IntStream.rangeClosed(1, count).mapToObj(Integer::toString).toList();
    }
    Map<String, double[]> results = new LinkedHashMap<>();
    rows.forEach(
        (block, own) -> results.put(block, own.stream().mapToDouble(row -> y[row]).toArray()));
    return new SobolRuns(factors, results);
  }

  private static int[] order(CsvTable table, int rows) {
    if (!table.has(RUN)) {
      return IntStream.range(0, rows).toArray();
    }
    double[] runs = Units.numbers(table, List.of(RUN))[0];
    if (Arrays.stream(runs).anyMatch(Double::isNaN)
        || Arrays.stream(runs).distinct().count() < rows) {
      throw new Refused(
          Fault.of(table.file(), Said.of("sobol.runs"), Said.of("sobol.runs-allowed")));
    }
    return IntStream.range(0, rows)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> runs[row]))
        .mapToInt(row -> row)
        .toArray();
  }

  private static void check(CsvTable table, List<String> factors, Map<String, List<Integer>> rows) {
    double[][] x = Units.numbers(table, factors);
    for (int f = 0; f < x.length; f++) {
      for (int run = 0; run < rows.get("A").size(); run++) {
        int row = rows.get("AB" + (f + 1)).get(run);
        for (int c = 0; c < x.length; c++) {
          double meant = x[c][rows.get(c == f ? "B" : "A").get(run)];
          if (Double.compare(x[c][row], meant) != 0) {
            throw new Refused(
                Fault.of(
                    table.file(),
                    Said.of("sobol.order", "AB" + (f + 1), run + 1, factors.get(c)),
                    Said.of("sobol.order-allowed", factors.get(f))));
          }
        }
      }
    }
  }

  /** The results of a block. */
  double[] block(String name) {
    return blocks.get(name);
  }

  /** The results of AB1, AB2 and so on. */
  double[][] exchanged() {
    return IntStream.rangeClosed(1, factors.size())
        .mapToObj(f -> block("AB" + f))
        .toArray(double[][]::new);
  }

  /** What a factor is called, from 0. */
  String factor(int i) {
    return factors.get(i);
  }
}
