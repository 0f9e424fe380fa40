package id.paritrana.scoring.composite;

import id.paritrana.scoring.agreement.Correlation;
import java.util.Arrays;

/** Correlations between columns that have gaps: each pair over the rows that have both values. */
public final class Association {

  /** The kinds of correlation. */
  public enum Kind {
    PEARSON,
    SPEARMAN,
    /** tau-b. */
    KENDALL
  }

  private Association() {}

  /** The correlation over the rows that have both values; all NaN for fewer than two such rows. */
  public static Correlation of(double[] x, double[] y, Kind kind) {
    double[] a = new double[x.length];
    double[] b = new double[x.length];
    int n = 0;
    for (int i = 0; i < x.length; i++) {
      if (!Double.isNaN(x[i]) && !Double.isNaN(y[i])) {
        a[n] = x[i];
        b[n++] = y[i];
      }
    }
    if (n < 2) {
      return new Correlation(Double.NaN, Double.NaN, Double.NaN);
    }
    double[] both = Arrays.copyOf(a, n);
    double[] other = Arrays.copyOf(b, n);
    return switch (kind) {
      case PEARSON -> Correlation.pearson(both, other);
      case SPEARMAN -> Correlation.spearman(both, other);
      case KENDALL -> Correlation.kendall(both, other);
    };
  }

  /** The matrix of correlations of every two columns. */
  public static double[][] matrix(double[][] columns, Kind kind) {
    double[][] matrix = new double[columns.length][columns.length];
    for (int i = 0; i < columns.length; i++) {
      for (int j = 0; j <= i; j++) {
        matrix[i][j] = of(columns[i], columns[j], kind).value();
        matrix[j][i] = matrix[i][j];
      }
    }
    return matrix;
  }
}
