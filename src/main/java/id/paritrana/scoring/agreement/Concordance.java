package id.paritrana.scoring.agreement;

import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Kendall's coefficient of concordance W of k raters who rank n subjects: 1 when all rank alike, 0
 * when the rank sums are all equal.
 *
 * <p>W = 12 S / (k² (n³ - n) - k T), S the sum of squared deviations of the rank sums, T the sum
 * over raters and groups of t ties of t³ - t; without correction T counts as 0. Ties take mid-ranks
 * in both cases. If every rater gives all subjects the same mark, the corrected W is NaN.
 *
 * <p>Literature: M. G. Kendall, Rank Correlation Methods (1948), chapter 6; P. Legendre, Species
 * associations: the Kendall coefficient of concordance revisited, Journal of Agricultural,
 * Biological and Environmental Statistics 10 (2005) 226-245, for the F approximation.
 *
 * @param w the coefficient, 0 to 1
 * @param chiSquared k (n - 1) W
 * @param df n - 1
 * @param p upper tail of the chi-squared distribution; approximate, poor for fewer than 8 subjects
 * @param pByF upper tail of F = (k-1) W / (1-W) with n-1-2/k and (k-1)(n-1-2/k) degrees of freedom,
 *     the better approximation for small panels
 */
public record Concordance(double w, double chiSquared, int df, double p, double pByF) {

  /** Whether equal marks of one rater shrink the largest possible spread of rank sums. */
  public enum Ties {
    CORRECTED,
    UNCORRECTED
  }

  /**
   * Computes W over all subjects.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static Concordance of(Ratings ratings, Ties ties) {
    ratings.requireComplete("Kendall's W");
    int n = ratings.subjects();
    int k = ratings.raters();
    double[] sums = new double[n];
    double tieTerm = 0;
    for (int r = 0; r < k; r++) {
      MidRanks column = MidRanks.of(ratings.ofRater(r));
      IntStream.range(0, n).forEach(s -> sums[s] += column.ranks()[s]);
      tieTerm += column.tieTerm();
    }
    double correction = ties == Ties.CORRECTED ? k * tieTerm : 0;
    double cubes = (double) n * n * n - n;
    return from(12 * spread(sums, k * (n + 1) / 2.0) / (k * (k * cubes) - correction), n, k);
  }

  private static double spread(double[] sums, double mean) {
    double spread = 0;
    for (double sum : sums) {
      spread += (sum - mean) * (sum - mean);
    }
    return spread;
  }

  private static Concordance from(double w, int n, int k) {
    double chiSquared = k * (n - 1) * w;
    double p = 1 - new ChiSquaredDistribution(n - 1.0).cumulativeProbability(chiSquared);
    return new Concordance(w, chiSquared, n - 1, p, byF(w, n, k));
  }

  private static double byF(double w, int n, int k) {
    double df1 = n - 1 - 2.0 / k;
    if (Double.isNaN(w) || df1 <= 0) {
      return Double.NaN;
    }
    double reciprocal = (1 - w) / ((k - 1) * w);
    return w == 0 ? 1 : new FDistribution((k - 1) * df1, df1).cumulativeProbability(reciprocal);
  }
}
