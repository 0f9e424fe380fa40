package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.robustness.SobolIndices.Estimator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
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
    double[][] ab =
        IntStream.rangeClosed(1, blocks.size() - 2)
            .mapToObj(factor -> block(blocks, "AB" + factor))
            .toArray(double[][]::new);
    List<SobolIndices> found =
        SobolIndices.estimate(block(blocks, "A"), block(blocks, "B"), ab, estimator);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      rows.add(List.of(i + 1, found.get(i).first(), found.get(i).total()));
    }
    return List.of(new Part("indices", List.of("factor", "first", "total"), rows));
  }

  private double[] block(Map<String, List<Double>> blocks, String name) {
    List<Double> block = blocks.getOrDefault(name, List.of());
    if (block.isEmpty() || blocks.values().stream().anyMatch(each -> each.size() != block.size())) {
      throw new Refused(
          Fault.of(
              data.toString(),
              Said.of("sobol.blocks", Shown.of(blocks.keySet())),
              Said.of("sobol.allowed")));
    }
    return block.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
