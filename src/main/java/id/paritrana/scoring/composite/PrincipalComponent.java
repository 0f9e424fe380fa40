package id.paritrana.scoring.composite;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionSymmetric;

/**
 * The first principal component of standardised indicators: the weights under which they explain
 * most of what varies among them.
 *
 * @param loadings of length 1; the largest in size is positive
 * @param explained share of the variance, 1/k to 1
 */
public record PrincipalComponent(double[] loadings, double explained) {

  /** Of columns without gaps, none of them constant. */
  public static PrincipalComponent of(double[][] columns) {
    double[][] correlations = Association.matrix(columns, Association.Kind.PEARSON);
    EigenDecompositionSymmetric decomposition =
        new EigenDecompositionSymmetric(new Array2DRowRealMatrix(correlations));
    double[] values = decomposition.getEigenvalues();
    int first = 0;
    for (int i = 1; i < values.length; i++) {
      first = values[i] > values[first] ? i : first;
    }
    double[] loadings = decomposition.getEigenvector(first).toArray();
    return new PrincipalComponent(signed(loadings), values[first] / columns.length);
  }

  private static double[] signed(double[] loadings) {
    double largest = 0;
    for (double each : loadings) {
      largest = Math.abs(each) > Math.abs(largest) ? each : largest;
    }
    if (largest < 0) {
      for (int i = 0; i < loadings.length; i++) {
        loadings[i] = -loadings[i];
      }
    }
    return loadings;
  }
}
