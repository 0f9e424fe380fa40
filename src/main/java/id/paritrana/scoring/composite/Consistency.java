package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Sum;

/**
 * Cronbach's alpha of the indicators of a group: whether they measure one thing.
 *
 * <p>k/(k-1) (1 - sum of the variances / sum of all covariances), each covariance over the rows
 * that have both values, so that gaps are allowed. 1 if all agree; can be negative.
 *
 * <p>Source: L. J. Cronbach, Coefficient alpha and the internal structure of tests, Psychometrika
 * 16 (1951).
 */
public final class Consistency {
  private Consistency() {}

  /** Alpha of these columns; NaN for fewer than two. */
  public static double alpha(double[][] columns) {
    int k = columns.length;
    Sum variances = new Sum();
    Sum all = new Sum();
    for (int i = 0; i < k; i++) {
      for (int j = 0; j < k; j++) {
        double covariance = covariance(columns[i], columns[j]);
        all.add(covariance);
        variances.add(i == j ? covariance : 0);
      }
    }
    return k < 2 ? Double.NaN : k / (k - 1.0) * (1 - variances.value() / all.value());
  }

  /** The covariance over the rows that have both values, with the divisor n-1. */
  public static double covariance(double[] x, double[] y) {
    double[] a = x.clone();
    double[] b = y.clone();
    for (int i = 0; i < x.length; i++) {
      a[i] = Double.isNaN(y[i]) ? Double.NaN : x[i];
      b[i] = Double.isNaN(x[i]) ? Double.NaN : y[i];
    }
    double meanA = Columns.mean(a);
    double meanB = Columns.mean(b);
    Sum sum = new Sum();
    for (int i = 0; i < a.length; i++) {
      if (!Double.isNaN(a[i])) {
        sum.add((a[i] - meanA) * (b[i] - meanB));
      }
    }
    return sum.value() / (Columns.present(a) - 1);
  }
}
