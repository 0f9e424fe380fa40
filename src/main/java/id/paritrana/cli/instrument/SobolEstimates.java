package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.robustness.SobolIndices.Estimator;
import java.util.ArrayList;
import java.util.List;
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
    SobolRuns runs = SobolRuns.of(table(), result, csv.ignored());
    List<SobolIndices.Estimate> found =
        SobolIndices.estimates(runs.block("A"), runs.block("B"), runs.exchanged(), estimator);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      SobolIndices.Estimate each = found.get(i);
      rows.add(
          List.of(
              runs.factor(i),
              each.indices().first(),
              each.indices().total(),
              each.errors().first(),
              each.errors().total()));
    }
    return List.of(
        new Part(
            "indices", List.of("factor", "first", "total", "first-error", "total-error"), rows));
  }
}
