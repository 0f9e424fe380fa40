package id.paritrana.web.scores;

import id.paritrana.decision.OpenScores;
import id.paritrana.decision.RankUncertainty;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.SobolIndices;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * How certain the ranks of a run are.
 *
 * @param lines the ranked nominees, rank 1 first; empty where the run ranks nobody
 * @param drivers one for each of {@link RunRobustness#FACTORS}; empty with the lines
 */
public record RobustnessView(
    OpenScores.Reading reading, List<RunRobustness.Line> lines, List<SobolIndices> drivers) {

  public RobustnessView {
    lines = List.copyOf(lines);
    drivers = List.copyOf(drivers);
  }

  static RobustnessView of(OpenScores.Reading reading) {
    return RankUncertainty.of(reading.kept(), reading.run())
        .map(
            found ->
                new RobustnessView(
                    reading, found.lines(), RankUncertainty.drivers(reading.kept(), found)))
        .orElseGet(() -> new RobustnessView(reading, List.of(), List.of()));
  }

  /** The name of the nominee of a line. */
  public String nominee(RunRobustness.Line line) {
    return reading.standingOf(line.nominee()).nominee().name();
  }

  /** A share, 0 to 1, in whole per cent. */
  public static BigDecimal percent(double share) {
    return BigDecimal.valueOf(Math.clamp(share, 0, 1) * 100).setScale(0, RoundingMode.HALF_UP);
  }

  /** A rank between ranks, to one decimal where it is not whole. */
  public static BigDecimal rank(double rank) {
    return Measurement.plain(BigDecimal.valueOf(rank).setScale(1, RoundingMode.HALF_UP));
  }

  /** Whether the ranks changed in any repetition; else no factor explains anything. */
  public boolean isMoving() {
    return drivers.stream().anyMatch(driver -> !Double.isNaN(driver.total()));
  }

  /** The key of a factor's name. */
  public static String factorText(int factor) {
    return switch (RunRobustness.FACTORS.get(factor)) {
      case "weights" -> "scores.factor.weights";
      case "scales" -> "scores.factor.scales";
      case "aggregation" -> "scores.factor.aggregation";
      case "gaps" -> "scores.factor.gaps";
      case "panel" -> "scores.factor.panel";
      default -> throw new IllegalArgumentException("factor " + factor);
    };
  }
}
