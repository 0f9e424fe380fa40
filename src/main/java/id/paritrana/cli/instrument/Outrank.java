package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.aggregation.Outranking;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Compares every two units on scaled columns, by the weights of these in the whole. */
@Command(name = "outrank")
final class Outrank extends OnUnits {
  @Option(names = "--equal-weights")
  boolean equalWeights;

  @Override
  List<Part> parts() {
    Units units = units();
    double[] weights =
        equalWeights
            ? units.codes().stream().mapToDouble(_ -> 1).toArray()
            : effectiveWeights(units);
    double[][] matrix = Outranking.matrix(scaled(units), weights);
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
}
