package id.paritrana.scoring.treatment;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Moments;

/**
 * Outlier treatment of one column; NaN stands for a missing value and stays missing.
 *
 * <p>Source: OECD and JRC, Handbook on Constructing Composite Indicators (2008); the limits 2 and
 * 3.5 and the order "winsorise, else take the logarithm" are those of the Joint Research Centre.
 */
public final class Outliers {
  private Outliers() {}

  /**
   * A column after treatment.
   *
   * @param winsorised rounds of winsorising that were kept; equal outermost values move together
   * @param logarithm whether the logarithm was taken, of the column as it was given
   */
  public record Treated(double[] values, int winsorised, boolean logarithm) {}

  /** Whether a column has no outlier problem: |skewness| or excess kurtosis within its limit. */
  public static boolean isTame(double[] x, double skewness, double kurtosis) {
    double skew = Moments.skewness(x);
    double kurt = Moments.kurtosis(x);
    return Double.isNaN(skew)
        || Double.isNaN(kurt)
        || Math.abs(skew) <= skewness
        || kurt <= kurtosis;
  }

  /**
   * Winsorises until the column is tame, at most {@code points} times; if that does not suffice,
   * takes the logarithm of the original column, or leaves the original where that is not wanted.
   */
  public static Treated treat(
      double[] x, int points, double skewness, double kurtosis, boolean thenLogarithm) {
    double[] treated = x.clone();
    int rounds = 0;
    while (rounds < points && !isTame(treated, skewness, kurtosis)) {
      pull(treated, Moments.skewness(treated) > 0);
      rounds++;
    }
    if (isTame(treated, skewness, kurtosis)) {
      return new Treated(treated, rounds, false);
    }
    return thenLogarithm ? new Treated(logarithm(x), 0, true) : new Treated(x.clone(), 0, false);
  }

  /** Winsorises this many times whether needed or not, each time at the end that is skewed. */
  public static double[] winsorise(double[] x, int points) {
    double[] treated = x.clone();
    for (int i = 0; i < points; i++) {
      pull(treated, Moments.skewness(treated) > 0);
    }
    return treated;
  }

  /** (x^lambda - 1) / lambda, or the natural logarithm for lambda 0; for positive values. */
  public static double[] boxCox(double[] x, double lambda) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = lambda == 0 ? StrictMath.log(x[i]) : (StrictMath.pow(x[i], lambda) - 1) / lambda;
    }
    return result;
  }

  /** The natural logarithm of x - min + 0.01 (max - min), which is defined for every column. */
  public static double[] logarithm(double[] x) {
    double min = Columns.min(x);
    double shift = 0.01 * (Columns.max(x) - min);
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = shift == 0 ? x[i] : StrictMath.log(x[i] - min + shift);
    }
    return result;
  }

  /** Sets the outermost values at one end to the next inner value. */
  private static void pull(double[] x, boolean high) {
    double outermost = high ? Columns.max(x) : Columns.min(x);
    double next = Double.NaN;
    for (double value : x) {
      boolean inner = high ? value < outermost : value > outermost;
      if (inner && !(high ? value <= next : value >= next)) {
        next = value;
      }
    }
    for (int i = 0; i < x.length; i++) {
      if (x[i] == outermost && !Double.isNaN(next)) {
        x[i] = next;
      }
    }
  }
}
