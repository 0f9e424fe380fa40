package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.weighting.PairwiseComparisons;
import id.paritrana.scoring.weighting.PairwiseComparisons.Priorities;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;

/** Weights out of a matrix of pairwise comparisons (AHP), and how consistent it is. */
@Command(name = "ahp")
public final class Compare extends Instrument {
  @Override
  List<Part> parts() {
    Units units = Units.of(table(), Optional.empty(), List.of(), csv.ignored());
    Priorities found = PairwiseComparisons.of(units.rows()).priorities();
    return List.of(
        Part.ofColumns(
            "weights",
            units.idColumn(),
            units.ids(),
            List.of("eigenvector", "geometric-mean", "column-mean"),
            new double[][] {
              array(found.weights()),
              array(found.geometricWeights()),
              array(found.columnMeanWeights())
            }),
        Part.ofRows(
            "consistency",
            "matrix",
            List.of("all"),
            List.of(
                "lambda-max",
                "consistency-index",
                "consistency-ratio",
                "consistency-ratio-tummala-ling",
                "geometric-consistency"),
            new double[][] {
              {
                found.lambdaMax(),
                found.consistencyIndex(),
                found.consistencyRatio(),
                found.consistencyRatioTummalaLing(),
                found.geometricConsistency()
              }
            }));
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
