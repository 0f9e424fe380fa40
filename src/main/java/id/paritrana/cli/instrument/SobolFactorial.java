package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.scoring.robustness.SobolIndices;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Exact Sobol indices of a full factorial: every combination of levels in one row. */
@Command(name = "factorial")
final class SobolFactorial extends Instrument {
  @Option(names = "--result", paramLabel = "COLUMN")
  String result = "y";

  @Option(names = "--factors", required = true, split = ",", paramLabel = "COLUMN")
  List<String> factors = List.of();

  @Override
  List<Part> parts() {
    CsvTable table = table();
    double[] y = Units.numbers(table, List.of(result))[0];
    List<List<String>> levels = new ArrayList<>();
    int[] sizes = new int[factors.size()];
    List<List<String>> columns = factors.stream().map(name -> Units.texts(table, name)).toList();
    for (int f = 0; f < sizes.length; f++) {
      levels.add(columns.get(f).stream().distinct().toList());
      sizes[f] = levels.get(f).size();
    }
    double[] ordered = new double[Arrays.stream(sizes).reduce(1, Math::multiplyExact)];
    Arrays.fill(ordered, Double.NaN);
    for (int row = 0; row < y.length; row++) {
      int place = 0;
      for (int f = sizes.length - 1; f >= 0; f--) {
        place = place * sizes[f] + levels.get(f).indexOf(columns.get(f).get(row));
      }
      ordered[place] = y[row];
    }
    if (y.length != ordered.length || Arrays.stream(ordered).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException(
          "%d rows; allowed: each of the %d combinations once".formatted(y.length, ordered.length));
    }
    List<SobolIndices> found = SobolIndices.ofFactorial(sizes, ordered);
    return List.of(
        new Part(
            "indices",
            List.of("factor", "first", "total"),
            IntStream.range(0, sizes.length)
                .mapToObj(
                    f ->
                        List.<Object>of(factors.get(f), found.get(f).first(), found.get(f).total()))
                .toList()));
  }
}
