package id.paritrana.scoring.agreement;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TDistribution;

/**
 * How far two series of values move together, -1 to 1; NaN if one of them is constant.
 *
 * @param value the coefficient
 * @param statistic Pearson: t with n-2 degrees of freedom; Spearman: sum of squared rank
 *     differences (with ties (n³-n)(1-rho)/6); Kendall: the count of concordant pairs where the
 *     test is exact, else z
 * @param p two-sided probability of so strong a coefficient if the series are unrelated
 */
public record Correlation(double value, double statistic, double p) {

  /** Up to so many values without ties Spearman's probability counts all orders. */
  public static final int LARGEST_EXACT_SPEARMAN = 9;

  /** Below so many values without ties Kendall's probability counts all orders. */
  public static final int LARGEST_EXACT_KENDALL = 49;

  /**
   * Pearson's product-moment correlation, tested by t = r √((n-2)/(1-r²)).
   *
   * @throws IllegalArgumentException if the lengths differ or are below 2
   */
  public static Correlation pearson(double[] x, double[] y) {
    requirePairs(x, y);
    double r = product(x, y);
    double t = r * Math.sqrt((x.length - 2) / (1 - r * r));
    return new Correlation(r, t, studentTails(t, x.length - 2));
  }

  /**
   * Spearman's rho: Pearson's correlation of mid-ranks.
   *
   * <p>The probability counts all n! orders for at most {@value #LARGEST_EXACT_SPEARMAN} values
   * without ties and otherwise uses Student's t. (R uses an Edgeworth series between 10 and 1289
   * values without ties, which differs in the third digit.)
   *
   * @throws IllegalArgumentException if the lengths differ or are below 2
   */
  public static Correlation spearman(double[] x, double[] y) {
    requirePairs(x, y);
    MidRanks a = MidRanks.of(x);
    MidRanks b = MidRanks.of(y);
    int n = x.length;
    double rho = product(a.ranks(), b.ranks());
    double s = ((double) n * n * n - n) * (1 - rho) / 6;
    boolean exact = a.tieTerm() + b.tieTerm() == 0 && n <= LARGEST_EXACT_SPEARMAN;
    if (exact) {
      s = Math.rint(s);
      return new Correlation(rho, s, ExactOrders.spearmanTails(n, s));
    }
    double t = rho * Math.sqrt((n - 2) / (1 - rho * rho));
    return new Correlation(rho, s, studentTails(t, n - 2));
  }

  /**
   * Kendall's tau-b, (C - D) / √((n₀ - n₁)(n₀ - n₂)): concordant minus discordant pairs over the
   * pairs that are not tied. Without ties it equals tau-a.
   *
   * <p>The probability counts all n! orders for at most {@value #LARGEST_EXACT_KENDALL} values
   * without ties and otherwise uses the normal approximation with the variance for ties.
   *
   * @throws IllegalArgumentException if the lengths differ or are below 2
   */
  public static Correlation kendall(double[] x, double[] y) {
    requirePairs(x, y);
    int n = x.length;
    double pairs = n * (n - 1) / 2.0;
    double s = concordanceBalance(x, y);
    TieSums tiesX = TieSums.of(x);
    TieSums tiesY = TieSums.of(y);
    double tau = s / Math.sqrt((pairs - tiesX.pairs()) * (pairs - tiesY.pairs()));
    if (tiesX.pairs() + tiesY.pairs() == 0 && n <= LARGEST_EXACT_KENDALL) {
      double concordant = (s + pairs) / 2;
      return new Correlation(tau, concordant, ExactOrders.kendallTails(n, concordant));
    }
    double z = s / Math.sqrt(TieSums.variance(n, tiesX, tiesY));
    return new Correlation(
        tau, z, 2 * new NormalDistribution().cumulativeProbability(-Math.abs(z)));
  }

  /**
   * Kendall's tau-a, (C - D) / (n (n-1) / 2); ties pull it towards 0.
   *
   * @throws IllegalArgumentException if the lengths differ or are below 2
   */
  public static double kendallTauA(double[] x, double[] y) {
    requirePairs(x, y);
    return concordanceBalance(x, y) / (x.length * (x.length - 1) / 2.0);
  }

  /**
   * Mean of Spearman's rho over all pairs of raters.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static double meanSpearman(Ratings ratings) {
    ratings.requireComplete("The mean Spearman correlation");
    double[][] columns =
        IntStream.range(0, ratings.raters())
            .mapToObj(r -> MidRanks.of(ratings.ofRater(r)).ranks())
            .toArray(double[][]::new);
    double sum = 0;
    for (int a = 0; a < columns.length; a++) {
      for (int b = a + 1; b < columns.length; b++) {
        sum += product(columns[a], columns[b]);
      }
    }
    return sum / (columns.length * (columns.length - 1) / 2.0);
  }

  private static void requirePairs(double[] x, double[] y) {
    if (x.length != y.length || x.length < 2) {
      throw new IllegalArgumentException(
          "A correlation needs two series of one length, at least 2; given %d and %d"
              .formatted(x.length, y.length));
    }
  }

  private static double product(double[] x, double[] y) {
    double meanX = mean(x);
    double meanY = mean(y);
    double xx = 0;
    double yy = 0;
    double xy = 0;
    for (int i = 0; i < x.length; i++) {
      xx += (x[i] - meanX) * (x[i] - meanX);
      yy += (y[i] - meanY) * (y[i] - meanY);
      xy += (x[i] - meanX) * (y[i] - meanY);
    }
    return xy / Math.sqrt(xx * yy);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double concordanceBalance(double[] x, double[] y) {
    double balance = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < i; j++) {
        balance += Math.signum(x[i] - x[j]) * Math.signum(y[i] - y[j]);
      }
    }
    return balance;
  }

  private static double studentTails(double t, int df) {
    if (df < 1 || Double.isNaN(t)) {
      return Double.NaN;
    }
    return 2 * new TDistribution(df).cumulativeProbability(-Math.abs(t));
  }
}
