package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.aggregation.Outranking;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares every two units, by the weights of the columns in the whole. */
@Command(name = "outrank")
final class Outrank extends OnUnits {
  @Option(names = "--equal-weights")
  boolean equalWeights;

  @Override
  List<Part> parts() {
    Units units = units();
    double[] weights =
        units.codes().stream().mapToDouble(code -> equalWeights ? 1 : effective(code)).toArray();
    double[][] matrix = Outranking.matrix(oriented(units), weights);
    double[] scores = Outranking.copeland(matrix);
    return List.of(
        Part.ofRows("matrix", units.idColumn(), units.ids(), units.ids(), matrix),
        Part.ofColumns(
            "copeland",
            units.idColumn(),
            units.ids(),
            List.of("copeland", "rank"),
            new double[][] {scores, Ranking.of(scores)}));
  }

  private double effective(String code) {
    return metaFile == null
        ? 1
        : Map.copyOf(hierarchy().effectiveWeights()).getOrDefault(code, meta().weight(code));
  }
}
