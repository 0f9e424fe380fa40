package id.paritrana.cli.instrument;

import id.paritrana.cli.csv.CsvTable;
import id.paritrana.cli.output.Part;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.robustness.SobolIndices.Estimator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Sobol indices out of a design with the results: blocks A, B, AB1, AB2 and so on. */
@Command(name = "indices")
final class SobolEstimates extends Instrument {
  @Option(names = "--result", paramLabel = "COLUMN")
  String result = "y";

  @Option(names = "--estimator", paramLabel = "WAY")
  Estimator estimator = Estimator.CENTRED;

  @Override
  List<Part> parts() {
    CsvTable table = table();
    double[] y = Units.numbers(table, List.of(result))[0];
    Map<String, List<Double>> blocks = new LinkedHashMap<>();
    List<String> names = Units.texts(table, "block");
    for (int row = 0; row < y.length; row++) {
      blocks.computeIfAbsent(names.get(row), _ -> new ArrayList<>()).add(y[row]);
    }
    double[] a = block(blocks, "A");
    double[] b = block(blocks, "B");
    double[][] ab =
        blocks.keySet().stream()
            .filter(name -> !name.equals("A") && !name.equals("B"))
            .map(name -> block(blocks, name))
            .toArray(double[][]::new);
    List<SobolIndices> found = SobolIndices.estimate(a, b, ab, estimator);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      rows.add(List.of(i + 1, found.get(i).first(), found.get(i).total()));
    }
    return List.of(new Part("indices", List.of("factor", "first", "total"), rows));
  }

  private static double[] block(Map<String, List<Double>> blocks, String name) {
    double[] block =
        blocks.getOrDefault(name, List.of()).stream().mapToDouble(Double::doubleValue).toArray();
    if (block.length != blocks.getOrDefault("A", List.of()).size() || block.length == 0) {
      throw new IllegalArgumentException(
          "block %s has %d runs; allowed: A, B, AB1 and so on, of equal length"
              .formatted(name, block.length));
    }
    return block;
  }
}
