package id.paritrana.scoring.normalisation;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;

/**
 * The ways to bring a column onto a common scale.
 *
 * <p>Every column is <em>oriented</em> first: larger is better, which {@link #oriented} brings
 * about by a change of sign. NaN stands for a missing value, stays missing and takes no part. A
 * constant column separates nobody: where a formula would divide by zero the result is NaN for each
 * value, and the caller decides what that means.
 *
 * <p>Source of the definitions: OECD and JRC, Handbook on Constructing Composite Indicators (2008),
 * chapter 1.5.
 */
public final class Normalisation {
  private Normalisation() {}

  /** The column itself if larger values are better, else the column with its signs turned. */
  public static double[] oriented(double[] column, boolean higherIsBetter) {
    double[] turned = column.clone();
    if (!higherIsBetter) {
      for (int i = 0; i < turned.length; i++) {
        turned[i] = -turned[i];
      }
    }
    return turned;
  }

  /** From {@code low} for the worst to {@code high} for the best: (x-min)/(max-min). */
  public static double[] minMax(double[] x, double low, double high) {
    double min = Columns.min(x);
    double range = Columns.max(x) - min;
    return linear(x, min, range, low, high - low);
  }

  /** (x-mean)/sd brought to this mean and standard deviation; sd with the divisor n-1. */
  public static double[] zScore(double[] x, double mean, double standardDeviation) {
    double sd = Columns.standardDeviation(x);
    return linear(x, Columns.mean(x), sd == 0 ? Double.NaN : sd, mean, standardDeviation);
  }

  /** The share of the others that are surpassed, 0 to 1: (rank-1)/(n-1). */
  public static double[] percentRank(double[] x, Ties ties) {
    return linear(Ranks.ascending(x, ties), 1, Columns.present(x) - 1.0, 0, 1);
  }

  /** The rank from the worst, which has 1, to the best. */
  public static double[] rank(double[] x, Ties ties) {
    return Ranks.ascending(x, ties);
  }

  /** The number of others that are surpassed: rank-1. */
  public static double[] borda(double[] x, Ties ties) {
    return linear(Ranks.ascending(x, ties), 1, 1, 0, 1);
  }

  /** 1-(max-x)/(max-min): 1 for the best, 0 for the worst. */
  public static double[] distanceToMaximum(double[] x) {
    double max = Columns.max(x);
    double range = max - Columns.min(x);
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = range == 0 ? Double.NaN : 1 - (max - x[i]) / range;
    }
    return result;
  }

  /**
   * 1-(r-x)/(r-min) with the value r of a unit of reference: 1 for that unit, more for a better one
   * unless capped at 1.
   *
   * @param reference position of the unit; if its value is missing, so are all results
   */
  public static double[] distanceToReference(double[] x, int reference, boolean capped) {
    return distanceToTarget(x, x[reference], capped);
  }

  /**
   * (x-min)/(target-min): 1 on the target, more beyond it unless capped at 1. Capped, every value
   * that reaches the target has 1, also where the target is not above the worst value. Not capped,
   * the formula has no meaning there: below the worst value it turns the order round.
   */
  public static double[] distanceToTarget(double[] x, double target, boolean capped) {
    double min = Columns.min(x);
    double[] result = linear(x, min, target - min, 0, 1);
    if (capped) {
      for (int i = 0; i < result.length; i++) {
        result[i] = x[i] >= target ? 1 : result[i];
      }
    }
    return result;
  }

  /**
   * (x-low)/(high-low) between two fixed posts, times {@code scale}.
   *
   * @param truncated whether values beyond the posts count as the posts
   */
  public static double[] goalposts(
      double[] x, double low, double high, double scale, boolean truncated) {
    double[] result = linear(x, low, high - low, 0, scale);
    if (truncated) {
      for (int i = 0; i < result.length; i++) {
        result[i] = x[i] <= low ? 0 : x[i] >= high ? scale : result[i];
      }
    }
    return result;
  }

  /** x divided by the largest value; meaningful for values that are not negative. */
  public static double[] fractionOfMaximum(double[] x) {
    return linear(x, 0, Columns.max(x), 0, 1);
  }

  private static double[] linear(double[] x, double from, double range, double low, double width) {
    double[] result = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      result[i] = range == 0 ? Double.NaN : (x[i] - from) / range * width + low;
    }
    return result;
  }
}
