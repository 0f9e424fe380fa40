package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.robustness.Estimates;
import id.paritrana.scoring.robustness.RankConfidence;
import id.paritrana.scoring.robustness.RankConfidence.Scope;
import id.paritrana.scoring.robustness.RankConfidence.Side;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Confidence sets for ranks out of estimates with their standard errors or covariance. */
@Command(name = "confidence")
final class Confidence extends Instrument {
  private static final List<String> SETS =
      List.of(
          "best", "worst", "expected-rank", "lower", "upper", "clearly-better", "clearly-worse");

  @Option(names = "--covariance", paramLabel = "FILE")
  @Nullable Path covariance;

  @Option(names = "--coverage", paramLabel = "SHARE")
  double coverage = 0.95;

  @Option(names = "--scope", paramLabel = "SCOPE")
  Scope scope = Scope.ALL;

  @Option(names = "--side", paramLabel = "SIDE")
  Side side = Side.BOTH;

  @Option(names = "--single-step")
  boolean singleStep;

  @Option(names = "--replications", paramLabel = "N")
  int replications = 10_000;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Option(names = "--multiplier", paramLabel = "X")
  double multiplier = 1.39;

  @Override
  void check() {
    Range.CHANCE.check("--coverage", coverage);
    Range.REPLICATIONS.check("--replications", replications);
    Range.from(0).check("--multiplier", multiplier);
  }

  @Override
  List<Part> parts() {
    Units units = Units.of(table(), Optional.empty(), List.of("estimate"), csv.ignored());
    Estimates estimates = estimates(units);
    List<RankConfidence> sets =
        RankConfidence.of(estimates, coverage, scope, side, !singleStep, replications, seed);
    List<Estimates.Comparison> comparisons = estimates.comparisons(multiplier);
    double[] expected = estimates.expectedRanks();
    List<List<Object>> rows = new ArrayList<>();
    double[][] z = new double[expected.length][expected.length];
    for (int i = 0; i < expected.length; i++) {
      Estimates.Comparison each = comparisons.get(i);
      rows.add(
          List.of(
              units.ids().get(i),
              sets.get(i).best(),
              sets.get(i).worst(),
              expected[i],
              each.lower(),
              each.upper(),
              each.clearlyBetter(),
              each.clearlyWorse()));
      for (int j = 0; j < expected.length; j++) {
        z[i][j] = estimates.difference(i, j);
      }
    }
    List<String> header = new ArrayList<>(List.of(units.idColumn()));
    header.addAll(SETS);
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("sets", header, rows));
    parts.add(Part.ofRows("differences", units.idColumn(), units.ids(), units.ids(), z));
    parts.addAll(
        SampleParts.of(units.idColumn(), units.ids(), estimates.simulate(replications, seed)));
    return parts;
  }

  private Estimates estimates(Units units) {
    double[] values = units.column("estimate");
    Path errors = covariance == null ? data : covariance;
    try {
      return covariance == null
          ? Estimates.independent(values, Units.numbers(units.table(), List.of("se"))[0])
          : Estimates.correlated(values, Covariance.of(csv.read(covariance), units.ids()));
    } catch (IllegalArgumentException certain) {
      throw new Refused(
          Fault.of(errors.toString(), Said.of("estimates.none"), Said.of("estimates.allowed")));
    }
  }
}
