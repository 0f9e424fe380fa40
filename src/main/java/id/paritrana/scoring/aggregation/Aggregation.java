package id.paritrana.scoring.aggregation;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Sum;

/**
 * How the values of several criteria become one.
 *
 * <p>Values come with shares, which are the weights divided by the sum of the weights of those
 * values that are present. NaN stands for a missing value and is skipped; the result is NaN if none
 * is present or if the mean is not defined for a value.
 */
public sealed interface Aggregation {

  /** A mean of a nominee's own values, independent of all other nominees. */
  sealed interface Mean extends Aggregation {

    /** The mean of these values with these shares. */
    double of(double[] values, double[] shares);

    /**
     * How fast the mean rises with one of its values.
     *
     * <p>All means here are homogeneous, so that the mean is the sum of value times slope: the part
     * that each value contributes (Euler's theorem).
     *
     * @param mean what {@link #of} gave for the same values and shares
     */
    double slope(double[] values, double[] shares, int i, double mean);
  }

  /** The sum of share times value: a weakness can be balanced by a strength. */
  record Arithmetic() implements Mean {
    @Override
    public double of(double[] values, double[] shares) {
      Sum sum = new Sum();
      boolean any = false;
      for (int i = 0; i < values.length; i++) {
        if (!Double.isNaN(values[i])) {
          sum.add(shares[i] * values[i]);
          any = true;
        }
      }
      return any ? sum.value() : Double.NaN;
    }

    @Override
    public double slope(double[] values, double[] shares, int i, double mean) {
      return shares[i];
    }
  }

  /**
   * The product of the values, each to the power of its share: a weakness weighs more than under
   * the arithmetic mean. 0 if a value with a share is 0; not defined for a negative value.
   */
  record Geometric() implements Mean {
    @Override
    public double of(double[] values, double[] shares) {
      Sum logarithms = new Sum();
      boolean any = false;
      boolean zero = false;
      for (int i = 0; i < values.length; i++) {
        if (Double.isNaN(values[i])) {
          continue;
        }
        if (values[i] < 0) {
          return Double.NaN;
        }
        any = true;
        if (shares[i] > 0) {
          zero |= values[i] == 0;
          logarithms.add(values[i] == 0 ? 0 : shares[i] * StrictMath.log(values[i]));
        }
      }
      return !any ? Double.NaN : zero ? 0 : StrictMath.exp(logarithms.value());
    }

    @Override
    public double slope(double[] values, double[] shares, int i, double mean) {
      return mean == 0 ? 0 : shares[i] * mean / values[i];
    }
  }

  /**
   * The mean of power p: the p-th root of the sum of share times value to the p. p = 1 is the
   * arithmetic mean, p = -1 the harmonic one, p → 0 the geometric one, which has its own name here.
   * Not defined for a negative value; 0 if p is negative and a value with a share is 0.
   */
  record Power(double exponent) implements Mean {

    /** A mean of this power. */
    public Power {
      if (exponent == 0 || !Double.isFinite(exponent)) {
        throw new IllegalArgumentException("exponent " + exponent + "; allowed: finite, not 0");
      }
    }

    @Override
    public double of(double[] values, double[] shares) {
      Sum sum = new Sum();
      boolean any = false;
      for (int i = 0; i < values.length; i++) {
        if (Double.isNaN(values[i])) {
          continue;
        }
        if (values[i] < 0) {
          return Double.NaN;
        }
        any = true;
        if (shares[i] > 0) {
          sum.add(shares[i] * raised(values[i], exponent));
        }
      }
      double total = sum.value();
      return !any ? Double.NaN : raised(total, 1 / exponent);
    }

    @Override
    public double slope(double[] values, double[] shares, int i, double mean) {
      return mean == 0 || shares[i] == 0 ? 0 : shares[i] * raised(values[i] / mean, exponent - 1);
    }

    private static double raised(double x, double power) {
      return power == 1 ? x : power == -1 ? 1 / x : StrictMath.pow(x, power);
    }
  }

  /**
   * The middle value, the mean of the middle two if even. Shares play no part, except that a value
   * without a share does not count.
   */
  record Median() implements Mean {
    @Override
    public double of(double[] values, double[] shares) {
      return Columns.median(shared(values, shares));
    }

    private static double[] shared(double[] values, double[] shares) {
      double[] shared = values.clone();
      for (int i = 0; i < shared.length; i++) {
        shared[i] = shares[i] > 0 ? values[i] : Double.NaN;
      }
      return shared;
    }

    @Override
    public double slope(double[] values, double[] shares, int i, double mean) {
      double[] shared = shared(values, shares);
      double[] sorted = Columns.sorted(shared);
      double low = sorted[(sorted.length - 1) / 2];
      double high = sorted[sorted.length / 2];
      return half(shared, i, low) + half(shared, i, high);
    }

    /** One half, shared by all who hold the middle value. */
    private static double half(double[] values, int i, double middle) {
      int holders = 0;
      for (double value : values) {
        holders += value == middle ? 1 : 0;
      }
      return values[i] == middle ? 0.5 / holders : 0;
    }
  }

  /**
   * Wins minus losses in the comparison of every two nominees, where a nominee wins if the criteria
   * in which it is better have more weight. Compares nominees, so that a withdrawal can change the
   * order of the others.
   */
  record Copeland() implements Aggregation {}

  /**
   * The weights divided by the sum of the weights of the values that are present; 0 for the missing
   * ones, and 0 for all where none with a weight is left.
   *
   * @throws IllegalArgumentException for a weight that is negative or no number
   */
  static double[] shares(double[] values, double[] weights) {
    double[] shares = new double[values.length];
    Sum sum = new Sum();
    for (int i = 0; i < shares.length; i++) {
      if (!(weights[i] >= 0)) {
        throw new IllegalArgumentException("weight " + weights[i] + "; allowed: 0 or more");
      }
      shares[i] = Double.isNaN(values[i]) ? 0 : weights[i];
      sum.add(shares[i]);
    }
    double total = sum.value();
    for (int i = 0; i < shares.length; i++) {
      shares[i] = total == 0 ? 0 : shares[i] / total;
    }
    return shares;
  }

  /** The harmonic mean, the power mean of -1. */
  static Power harmonic() {
    return new Power(-1);
  }
}
