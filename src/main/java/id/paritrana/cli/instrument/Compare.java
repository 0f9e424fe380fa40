package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.weighting.PairwiseComparisons;
import id.paritrana.scoring.weighting.PairwiseComparisons.Priorities;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import picocli.CommandLine.Command;

/**
 * Weights out of a matrix of pairwise comparisons (AHP), and how consistent it is. Columns that
 * have the names of the rows are joined by them, in whatever order they stand.
 */
@Command(name = "ahp")
public final class Compare extends Instrument {
  @Override
  List<Part> parts() {
    Units units = Units.of(table(), Optional.empty(), List.of(), csv.ignored());
    double[][] ratios = ratios(units);
    refuseConflict(units, ratios);
    Priorities found = PairwiseComparisons.of(ratios).priorities();
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

  private static double[][] ratios(Units units) {
    boolean named = Set.copyOf(units.codes()).equals(Set.copyOf(units.ids()));
    double[][] rows = units.rows();
    if (named) {
      for (double[] row : rows) {
        double[] given = row.clone();
        Arrays.setAll(row, c -> given[units.codes().indexOf(units.ids().get(c))]);
      }
    }
    return rows;
  }

  private static void refuseConflict(Units units, double[][] ratios) {
    List<String> names = units.ids();
    if (Arrays.stream(ratios).allMatch(row -> row.length == ratios.length)) {
      PairwiseComparisons.conflict(ratios)
          .ifPresent(
              at -> {
                String one = names.get(at.row());
                String other = names.get(at.column());
                throw new Refused(
                    Fault.of(
                        units.table().file(),
                        Said.of(
                            "ahp.conflict",
                            one,
                            other,
                            ratios[at.row()][at.column()],
                            ratios[at.column()][at.row()]),
                        Said.of("ahp.allowed")));
              });
    }
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
