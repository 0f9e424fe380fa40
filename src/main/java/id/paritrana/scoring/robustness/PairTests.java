package id.paritrana.scoring.robustness;

import id.paritrana.scoring.robustness.RankConfidence.Side;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tests many directed pairs at once: a pair is shown if its difference exceeds a quantile of the
 * largest difference that noise alone makes among all pairs in question. The cost is replicates
 * times pairs for each step.
 */
final class PairTests {

  private final Estimates estimates;
  private final double[][] noise;
  private final double coverage;
  private final boolean stepwise;

  PairTests(Estimates estimates, double[][] noise, double coverage, boolean stepwise) {
    if (!(coverage > 0 && coverage < 1)) {
      throw new IllegalArgumentException("Coverage " + coverage + " is not within (0, 1)");
    }
    this.estimates = estimates;
    this.noise = noise;
    this.coverage = coverage;
    this.stepwise = stepwise;
  }

  /** Entry (a, b) tells whether a is shown to be better than b. */
  boolean[][] shown(Side side, int... units) {
    int n = estimates.units();
    boolean[][] open = RankConfidence.asked(n, side, units);
    boolean[][] shown = new boolean[n][n];
    boolean more = true;
    while (more && Arrays.stream(open).anyMatch(PairTests::any)) {
      double critical = critical(open);
      more = false;
      for (int a = 0; a < n; a++) {
        for (int b = 0; b < n; b++) {
          if (open[a][b] && estimates.difference(a, b) > critical) {
            open[a][b] = false;
            shown[a][b] = true;
            more = stepwise;
          }
        }
      }
    }
    return shown;
  }

  private static boolean any(boolean[] row) {
    for (boolean cell : row) {
      if (cell) {
        return true;
      }
    }
    return false;
  }

  /** Quantile (type 7) of the largest standardised difference of noise among the open pairs. */
  private double critical(boolean[][] open) {
    int[] better =
        IntStream.range(0, open.length)
            .flatMap(a -> IntStream.range(0, open.length).filter(b -> open[a][b]).map(_ -> a))
            .toArray();
    int[] worse =
        IntStream.range(0, open.length)
            .flatMap(a -> IntStream.range(0, open.length).filter(b -> open[a][b]))
            .toArray();
    double[] errors =
        IntStream.range(0, better.length)
            .mapToDouble(p -> estimates.errorOfDifference(better[p], worse[p]))
            .toArray();
    double[] largest =
        Arrays.stream(noise)
            .parallel()
            .mapToDouble(drawn -> largest(drawn, better, worse, errors))
            .sorted()
            .toArray();
    double place = (largest.length - 1) * coverage;
    int below = (int) place;
    int above = Math.min(below + 1, largest.length - 1);
    return largest[below] + (place - below) * (largest[above] - largest[below]);
  }

  private static double largest(double[] noise, int[] better, int[] worse, double[] errors) {
    double largest = Double.NEGATIVE_INFINITY;
    for (int p = 0; p < better.length; p++) {
      largest = Math.max(largest, (noise[better[p]] - noise[worse[p]]) / errors[p]);
    }
    return largest;
  }
}
