package id.paritrana.scoring.statistics;

/**
 * Skewness and excess kurtosis of the present values of a column, with the corrections for small
 * samples that spreadsheets and statistical packages print ("type 2").
 *
 * <p>Source: D. N. Joanes and C. A. Gill, Comparing measures of sample skewness and kurtosis, The
 * Statistician 47 (1998), the measures G1 and G2.
 */
public final class Moments {
  private Moments() {}

  /** The skewness G1; NaN for fewer than three values or a constant column. */
  public static double skewness(double[] column) {
    double[] x = Columns.compact(column);
    int n = x.length;
    double second = central(x, 2);
    if (n < 3 || second == 0 || Columns.constant(x)) {
      return Double.NaN;
    }
    double g1 = central(x, 3) / (second * StrictMath.sqrt(second));
    return g1 * StrictMath.sqrt((double) n * (n - 1)) / (n - 2);
  }

  /** The excess kurtosis G2; NaN for fewer than four values or a constant column. */
  public static double kurtosis(double[] column) {
    double[] x = Columns.compact(column);
    double n = x.length;
    double second = central(x, 2);
    if (n < 4 || second == 0 || Columns.constant(x)) {
      return Double.NaN;
    }
    double g2 = central(x, 4) / (second * second) - 3;
    return (n - 1) / ((n - 2) * (n - 3)) * ((n + 1) * g2 + 6);
  }

  private static double central(double[] x, int power) {
    double mean = Columns.mean(x);
    Sum sum = new Sum();
    for (double value : x) {
      double d = value - mean;
      double square = d * d;
      sum.add(power == 2 ? square : power == 3 ? square * d : square * square);
    }
    return sum.value() / x.length;
  }
}
