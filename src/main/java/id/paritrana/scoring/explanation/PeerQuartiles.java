package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.statistics.Columns;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Between which points of a criterion the middle half of a nominee's peers lies: the other ranked
 * nominees of the run. Quartiles interpolate linearly between order statistics (type 7).
 *
 * @param peers how many have points for the criterion, {@value #FEWEST} or more
 * @param low quartile
 * @param high quartile
 */
public record PeerQuartiles(int peers, double low, double median, double high) {

  /**
   * With fewer peers a quartile would show what a single one of them has. A convention, set by no
   * source of the award.
   */
  public static final int FEWEST = 5;

  /** The quartiles; empty with fewer than {@value #FEWEST} peers. */
  public static Optional<PeerQuartiles> of(Run run, Standing.Ranked own, String criterion) {
    double[] points =
        Columns.sorted(
            run.ranked().stream()
                .filter(other -> !other.nominee().id().equals(own.nominee().id()))
                .map(other -> other.breakdown().find(criterion).map(Breakdown::points))
                .mapToDouble(found -> found.orElse(OptionalDouble.empty()).orElse(Double.NaN))
                .toArray());
    return points.length < FEWEST
        ? Optional.empty()
        : Optional.of(
            new PeerQuartiles(
                points.length,
                quantile(points, 0.25),
                quantile(points, 0.5),
                quantile(points, 0.75)));
  }

  private static double quantile(double[] sorted, double probability) {
    double place = (sorted.length - 1) * probability;
    int below = (int) Math.floor(place);
    double[] two = Arrays.copyOfRange(sorted, below, Math.min(below + 2, sorted.length));
    return two[0] + (place - below) * (two[two.length - 1] - two[0]);
  }
}
