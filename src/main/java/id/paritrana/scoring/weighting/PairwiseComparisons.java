package id.paritrana.scoring.weighting;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Saaty's analytic hierarchy process for one node: entry (i, j) says how many times more important
 * criterion i is than j, usually from 1/9 to 9.
 *
 * <p>Literature: T. L. Saaty, The Analytic Hierarchy Process (1980); J. Aguarón, J. M.
 * Moreno-Jiménez, The geometric consistency index, European Journal of Operational Research 147
 * (2003) 137-145.
 */
public final class PairwiseComparisons {

  /** Saaty's random index for 1, 2, 3 … 10 criteria. */
  private static final double[] SAATY = {0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49};

  /**
   * The random index of V. M. Rao Tummala, H. Ling, A note on the computation of the mean random
   * consistency index of the AHP, Theory and Decision 44 (1998) 221-230, for 1, 2, 3 … 15 criteria.
   */
  private static final double[] TUMMALA_LING = {
    0, 0, 0.5799, 0.8921, 1.1159, 1.2358, 1.3322, 1.3952, 1.4537, 1.4882, 1.5117, 1.5356, 1.5571,
    1.5714, 1.5831
  };

  /** Half a unit of the second decimal: 3 and 0.33, 7 and 0.14. */
  private static final double RECIPROCAL_TOLERANCE = 0.005;

  private static final int LARGEST_ITERATIONS = 10_000;

  private final double[][] ratios;

  private PairwiseComparisons(double[][] ratios) {
    this.ratios = ratios;
  }

  /**
   * Weights and consistency of a matrix of comparisons.
   *
   * @param weights the principal eigenvector, which sums to 1
   * @param lambdaMax the principal eigenvalue, at least n
   * @param consistencyIndex (lambdaMax - n) / (n - 1); 0 for one criterion
   * @param consistencyRatio the index over Saaty's random index; 0 for at most two criteria; NaN
   *     above 10; above 0.10 the judgements should be reconsidered
   * @param consistencyRatioTummalaLing the same over the random index of Tummala and Ling; NaN
   *     above 15
   * @param geometricWeights geometric means of the rows, which sum to 1
   * @param geometricConsistency 2 / ((n-1)(n-2)) times the sum of squared logarithms of a(i,j) w(j)
   *     / w(i) over pairs, with the geometric weights; 0 for at most two criteria
   * @param columnMeanWeights means of the rows after each column was divided by its sum
   */
  public record Priorities(
      List<Double> weights,
      double lambdaMax,
      double consistencyIndex,
      double consistencyRatio,
      double consistencyRatioTummalaLing,
      List<Double> geometricWeights,
      double geometricConsistency,
      List<Double> columnMeanWeights) {

    /** Takes defensive copies. */
    public Priorities {
      weights = List.copyOf(weights);
      geometricWeights = List.copyOf(geometricWeights);
      columnMeanWeights = List.copyOf(columnMeanWeights);
    }
  }

  /** Two entries of which neither is the reciprocal of the other. */
  public record Conflict(int row, int column) {}

  /**
   * The first pair of entries, by rows, that is not positive or reciprocal. An entry that is at
   * least 1 stands as it is; that on the other side may be its reciprocal rounded to two decimals.
   *
   * @param ratios square
   */
  public static Optional<Conflict> conflict(double[][] ratios) {
    for (int i = 0; i < ratios.length; i++) {
      for (int j = 0; j <= i; j++) {
        double large = Math.max(ratios[i][j], ratios[j][i]);
        double small = Math.min(ratios[i][j], ratios[j][i]);
        if (!(small > 0) || !(Math.abs(small - 1 / large) <= RECIPROCAL_TOLERANCE)) {
          return Optional.of(new Conflict(i, j));
        }
      }
    }
    return Optional.empty();
  }

  /**
   * Copies a square matrix of positive, reciprocal comparisons, see {@link #conflict}.
   *
   * @throws IllegalArgumentException if the matrix is empty or not square, or entries conflict
   */
  public static PairwiseComparisons of(double[][] ratios) {
    int n = ratios.length;
    if (n == 0 || Arrays.stream(ratios).anyMatch(row -> row.length != n)) {
      throw new IllegalArgumentException("Comparisons form a square, at least 1 by 1");
    }
    conflict(ratios)
        .ifPresent(
            at -> {
              int i = at.row();
              int j = at.column();
              throw new IllegalArgumentException(
                  "Comparisons (%d,%d) = %s and (%d,%d) = %s are not positive reciprocals"
                      .formatted(i, j, ratios[i][j], j, i, ratios[j][i]));
            });
    double[][] exact = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        exact[i][j] = i == j ? 1 : ratios[i][j] >= ratios[j][i] ? ratios[i][j] : 1 / ratios[j][i];
      }
    }
    return new PairwiseComparisons(exact);
  }

  /** Weights, consistency, and two other estimates of the weights to compare with. */
  public Priorities priorities() {
    int n = ratios.length;
    double[] weights = eigenvector();
    double lambda = eigenvalue(weights);
    double index = n == 1 ? 0 : (lambda - n) / (n - 1);
    double[] geometric = geometricMeans();
    return new Priorities(
        listed(weights),
        lambda,
        index,
        ratio(index, SAATY),
        ratio(index, TUMMALA_LING),
        listed(geometric),
        geometricConsistency(geometric),
        listed(columnMeans()));
  }

  /** Power iteration; a positive matrix has one positive eigenvector, to which it converges. */
  private double[] eigenvector() {
    double[] vector = geometricMeans();
    for (int step = 0; step < LARGEST_ITERATIONS; step++) {
      double[] next = toSumOne(product(vector));
      double change = 0;
      for (int i = 0; i < next.length; i++) {
        change = Math.max(change, Math.abs(next[i] - vector[i]));
      }
      vector = next;
      if (change < 1e-16) {
        break;
      }
    }
    return vector;
  }

  private double eigenvalue(double[] vector) {
    return Arrays.stream(product(vector)).sum() / Arrays.stream(vector).sum();
  }

  private double[] product(double[] vector) {
    double[] product = new double[vector.length];
    for (int i = 0; i < vector.length; i++) {
      for (int j = 0; j < vector.length; j++) {
        product[i] += ratios[i][j] * vector[j];
      }
    }
    return product;
  }

  private double[] geometricMeans() {
    return toSumOne(
        Arrays.stream(ratios)
            .mapToDouble(
                row -> StrictMath.exp(Arrays.stream(row).map(StrictMath::log).sum() / row.length))
            .toArray());
  }

  private double[] columnMeans() {
    int n = ratios.length;
    double[] means = new double[n];
    for (int j = 0; j < n; j++) {
      int column = j;
      double sum = Arrays.stream(ratios).mapToDouble(row -> row[column]).sum();
      for (int i = 0; i < n; i++) {
        means[i] += ratios[i][j] / sum / n;
      }
    }
    return means;
  }

  private double geometricConsistency(double[] weights) {
    int n = weights.length;
    double sum = 0;
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        double logarithm = StrictMath.log(ratios[i][j] * weights[j] / weights[i]);
        sum += logarithm * logarithm;
      }
    }
    return n < 3 ? 0 : 2 * sum / ((n - 1.0) * (n - 2));
  }

  private double ratio(double index, double[] randomIndex) {
    int n = ratios.length;
    return n > randomIndex.length ? Double.NaN : n < 3 ? 0 : index / randomIndex[n - 1];
  }

  private static double[] toSumOne(double[] values) {
    double sum = Arrays.stream(values).sum();
    return Arrays.stream(values).map(v -> v / sum).toArray();
  }

  private static List<Double> listed(double[] values) {
    return Arrays.stream(values).boxed().toList();
  }
}
