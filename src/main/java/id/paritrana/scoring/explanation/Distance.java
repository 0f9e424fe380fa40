package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.ScoreClass;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * How far a nominee's printed score is from what lies next above it.
 *
 * @param toScore points to the next higher score; empty for the highest
 * @param scoreClass the next class of merit; empty in the highest, and where the scheme has none
 * @param toClass points to the threshold of that class; empty with it
 */
public record Distance(
    Optional<BigDecimal> toScore, Optional<ScoreClass> scoreClass, Optional<BigDecimal> toClass) {

  /** The distances of one of the ranked nominees of a run. */
  public static Distance of(Run run, Standing.Ranked own) {
    Optional<BigDecimal> toScore =
        run.ranked().stream()
            .map(other -> other.score().subtract(own.score()))
            .filter(difference -> difference.signum() > 0)
            .min(Comparator.naturalOrder());
    Optional<ScoreClass> next =
        run.scheme().classes().stream()
            .filter(each -> BigDecimal.valueOf(each.from()).compareTo(own.score()) > 0)
            .min(Comparator.comparingDouble(ScoreClass::from));
    return new Distance(
        toScore,
        next,
        next.map(each -> BigDecimal.valueOf(each.from()).subtract(own.score()).stripTrailingZeros())
            .map(points -> points.scale() < 0 ? points.setScale(0) : points));
  }
}
