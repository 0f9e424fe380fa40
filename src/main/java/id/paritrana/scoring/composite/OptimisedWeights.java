package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Columns;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.LUDecomposition;

/**
 * Weights that give the parts of an index the importance that they are meant to have, where
 * importance is the correlation with the index. A weight of 50 % seldom means 50 % of importance,
 * since parts vary and overlap.
 *
 * <p>Source: W. Becker, M. Saisana, P. Paruolo, I. Vandecasteele, Weights and importance in
 * composite indicators: closing the gap, Ecological Indicators 80 (2017).
 */
public final class OptimisedWeights {
  private OptimisedWeights() {}

  /**
   * Weights under which Pearson's correlations of the parts with their weighted mean stand in the
   * ratio of the targets: w proportional to C⁻¹ (sd · target) with the covariance matrix C. They
   * sum to 1; a negative one means that no weights of at least 0 reach the targets.
   *
   * @param parts columns without gaps, none of them constant
   * @throws IllegalArgumentException if the covariance matrix is singular
   */
  public static double[] balanced(double[][] parts, double[] targets) {
    int k = parts.length;
    double[][] covariances = new double[k][k];
    double[] wanted = new double[k];
    for (int i = 0; i < k; i++) {
      wanted[i] = Columns.standardDeviation(parts[i]) * targets[i];
      for (int j = 0; j < k; j++) {
        covariances[i][j] = Consistency.covariance(parts[i], parts[j]);
      }
    }
    DecompositionSolver solver =
        new LUDecomposition(new Array2DRowRealMatrix(covariances)).getSolver();
    if (!solver.isNonSingular()) {
      throw new IllegalArgumentException(
          "The parts repeat each other or do not vary; allowed: parts that differ");
    }
    return summingToOne(solver.solve(new ArrayRealVector(wanted)).toArray());
  }

  /**
   * Weights with the largest sum of Pearson's correlations: inverse to the standard deviation. A
   * constant part tells nothing and has weight 0.
   *
   * @throws IllegalArgumentException if no part varies
   */
  public static double[] mostInformative(double[][] parts) {
    double[] weights = new double[parts.length];
    boolean any = false;
    for (int i = 0; i < weights.length; i++) {
      double deviation = Columns.standardDeviation(parts[i]);
      weights[i] = deviation > 0 ? 1 / deviation : 0;
      any |= deviation > 0;
    }
    if (!any) {
      throw new IllegalArgumentException("No part varies; allowed: parts of which one varies");
    }
    return summingToOne(weights);
  }

  private static double[] summingToOne(double[] weights) {
    double sum = 0;
    for (double weight : weights) {
      sum += weight;
    }
    double[] shares = new double[weights.length];
    for (int i = 0; i < shares.length; i++) {
      shares[i] = weights[i] / sum;
    }
    return shares;
  }
}
