package id.paritrana.scoring.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SemiDefinitePositiveCholeskyDecomposition;

/**
 * Estimated scores of several units with their covariance, taken as normal; larger is better.
 *
 * <p>Literature: H. Goldstein, D. J. Spiegelhalter, League tables and their limitations, Journal of
 * the Royal Statistical Society A 159 (1996) 385-443; H. Goldstein, M. J. R. Healy, The graphical
 * presentation of a collection of means, same journal 158 (1995) 175-177.
 */
public final class Estimates {

  private final double[] values;
  private final double[][] covariance;
  private final double[][] root;

  private Estimates(double[] values, double[][] covariance) {
    this.values = values;
    this.covariance = covariance;
    this.root = root(covariance);
  }

  private static double[][] root(double[][] covariance) {
    try {
      return new SemiDefinitePositiveCholeskyDecomposition(
              new Array2DRowRealMatrix(covariance), 1e-10)
          .getL()
          .getData();
    } catch (MathIllegalArgumentException indefinite) {
      throw new IllegalArgumentException("No estimates covary like this", indefinite);
    }
  }

  /**
   * Independent estimates.
   *
   * @param standardErrors one per value, positive
   */
  public static Estimates independent(double[] values, double[] standardErrors) {
    double[][] covariance = new double[values.length][values.length];
    for (int unit = 0; unit < values.length; unit++) {
      covariance[unit][unit] = standardErrors[unit] * standardErrors[unit];
    }
    return correlated(values, covariance);
  }

  /**
   * Correlated estimates.
   *
   * @param covariance symmetric, positive semidefinite, such that any two estimates differ by
   *     chance
   * @throws IllegalArgumentException if the shapes differ, the covariance is not positive
   *     semidefinite or a difference has no variance
   */
  public static Estimates correlated(double[] values, double[][] covariance) {
    int n = values.length;
    if (n < 2 || covariance.length != n || Arrays.stream(covariance).anyMatch(r -> r.length != n)) {
      throw new IllegalArgumentException(
          "%d values with a covariance of %d rows".formatted(n, covariance.length));
    }
    Estimates estimates =
        new Estimates(
            values.clone(),
            Arrays.stream(covariance).map(double[]::clone).toArray(double[][]::new));
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        if (!(estimates.errorOfDifference(i, j) > 0)) {
          throw new IllegalArgumentException(
              "Units %d and %d differ without chance".formatted(i, j));
        }
      }
    }
    return estimates;
  }

  /** How many units there are. */
  public int units() {
    return values.length;
  }

  /** (x_i - x_j) over the standard error of the difference; 0 for a unit with itself. */
  public double difference(int i, int j) {
    return i == j ? 0 : (values[i] - values[j]) / errorOfDifference(i, j);
  }

  double errorOfDifference(int i, int j) {
    return Math.sqrt(covariance[i][i] + covariance[j][j] - 2 * covariance[i][j]);
  }

  /** Expected rank of each unit in closed form: 1 + sum over the others of Φ(difference). */
  public double[] expectedRanks() {
    NormalDistribution normal = new NormalDistribution();
    return IntStream.range(0, values.length)
        .mapToDouble(
            i ->
                1
                    + IntStream.range(0, values.length)
                        .filter(j -> j != i)
                        .mapToDouble(j -> normal.cumulativeProbability(difference(j, i)))
                        .sum())
        .toArray();
  }

  /** Ranks of values drawn about the estimates. */
  public RankSample simulate(int replicates, long seed) {
    double[][] draws =
        IntStream.range(0, replicates)
            .parallel()
            .mapToObj(
                r -> {
                  double[] drawn = noise(seed, r);
                  Arrays.setAll(drawn, unit -> values[unit] + drawn[unit]);
                  return drawn;
                })
            .toArray(double[][]::new);
    return RankSample.ofScores(draws);
  }

  /** One draw of the errors of all units. */
  double[] noise(long seed, int replicate) {
    Draws draws = Draws.of(seed, replicate);
    double[] standard = new double[root[0].length];
    Arrays.setAll(standard, _ -> draws.nextGaussian());
    double[] noise = new double[values.length];
    for (int i = 0; i < noise.length; i++) {
      for (int j = 0; j < standard.length; j++) {
        noise[i] += root[i][j] * standard[j];
      }
    }
    return noise;
  }

  /**
   * An interval for comparing by eye, and how many units lie clearly beyond it.
   *
   * @param lower estimate - multiplier times its standard error
   * @param upper estimate + multiplier times its standard error
   * @param clearlyBetter number of units whose interval lies wholly above
   * @param clearlyWorse number of units whose interval lies wholly below
   */
  public record Comparison(double lower, double upper, int clearlyBetter, int clearlyWorse) {}

  /**
   * Intervals of which two that do not overlap differ at about the 5 % level.
   *
   * @param multiplier 1.39 where standard errors are alike and estimates independent
   */
  public List<Comparison> comparisons(double multiplier) {
    double[] low = new double[values.length];
    double[] high = new double[values.length];
    for (int i = 0; i < low.length; i++) {
      double half = multiplier * Math.sqrt(covariance[i][i]);
      low[i] = values[i] - half;
      high[i] = values[i] + half;
    }
    return IntStream.range(0, values.length)
        .mapToObj(
            i ->
                new Comparison(
                    low[i],
                    high[i],
                    (int) Arrays.stream(low).filter(other -> other > high[i]).count(),
                    (int) Arrays.stream(high).filter(other -> other < low[i]).count()))
        .toList();
  }
}
