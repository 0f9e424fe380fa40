package id.paritrana.scoring.statistics;

import java.util.Arrays;

/** Plain questions to a column of numbers in which NaN stands for a missing value. */
public final class Columns {
  private Columns() {}

  /** How many values are present. */
  public static int present(double[] column) {
    int n = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        n++;
      }
    }
    return n;
  }

  /** The present values, in their order. */
  public static double[] compact(double[] column) {
    double[] kept = new double[present(column)];
    int n = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        kept[n++] = x;
      }
    }
    return kept;
  }

  /** The present values, ascending. */
  public static double[] sorted(double[] column) {
    double[] kept = compact(column);
    Arrays.sort(kept);
    return kept;
  }

  /** The smallest present value; NaN if there is none. */
  public static double min(double[] column) {
    double min = Double.NaN;
    for (double x : column) {
      if (!(x >= min) && !Double.isNaN(x)) {
        min = x;
      }
    }
    return min;
  }

  /** The largest present value; NaN if there is none. */
  public static double max(double[] column) {
    double max = Double.NaN;
    for (double x : column) {
      if (!(x <= max) && !Double.isNaN(x)) {
        max = x;
      }
    }
    return max;
  }

  /** The arithmetic mean of the present values; NaN if there is none. */
  public static double mean(double[] column) {
    Sum sum = new Sum();
    int n = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        sum.add(x);
        n++;
      }
    }
    return n == 0 ? Double.NaN : sum.value() / n;
  }

  /** The median of the present values, the mean of the middle two if even; NaN if there is none. */
  public static double median(double[] column) {
    double[] sorted = sorted(column);
    int n = sorted.length;
    if (n == 0) {
      return Double.NaN;
    }
    return n % 2 == 1 ? sorted[n / 2] : sorted[n / 2 - 1] / 2 + sorted[n / 2] / 2;
  }

  /** Whether all present values are the same number, so that they separate nobody. */
  public static boolean constant(double[] column) {
    return min(column) == max(column);
  }

  /**
   * The standard deviation with the divisor n-1; NaN for fewer than two values. Exactly 0 for a
   * constant column, whose mean may differ from its value in the last bit.
   */
  public static double standardDeviation(double[] column) {
    if (constant(column)) {
      return present(column) < 2 ? Double.NaN : 0;
    }
    double mean = mean(column);
    Sum squares = new Sum();
    int n = 0;
    for (double x : column) {
      if (!Double.isNaN(x)) {
        squares.add((x - mean) * (x - mean));
        n++;
      }
    }
    return n < 2 ? Double.NaN : StrictMath.sqrt(squares.value() / (n - 1));
  }
}
