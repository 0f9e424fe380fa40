package id.paritrana.scoring.aggregation;

/**
 * Comparison of every two units over several criteria.
 *
 * <p>A value missing on either side counts for neither of the two: the criterion takes no part in
 * that comparison and the weights of the others are shared anew. Where no criterion is left the two
 * are equal.
 *
 * <p>Source: G. Munda and M. Nardo, Noncompensatory/nonlinear composite indicators for ranking
 * countries (2009); A. H. Copeland (1951).
 */
public final class Outranking {

  /** Weights this close to one half count as one half, since sums of weights are rounded. */
  private static final double TIE = 1e-9;

  private Outranking() {}

  /**
   * For each pair the share of weight with which the row's unit is better, plus half of the share
   * with which they are equal; 0 on the diagonal.
   *
   * @param columns one column per criterion, larger is better
   * @param weights one weight per criterion, not all 0
   */
  public static double[][] matrix(double[][] columns, double[] weights) {
    int n = columns.length == 0 ? 0 : columns[0].length;
    double[][] matrix = new double[n][n];
    for (int row = 0; row < n; row++) {
      for (int other = row + 1; other < n; other++) {
        double share = share(columns, weights, row, other);
        matrix[row][other] = share;
        matrix[other][row] = 1 - share;
      }
    }
    return matrix;
  }

  private static double share(double[][] columns, double[] weights, int row, int other) {
    double better = 0;
    double compared = 0;
    for (int c = 0; c < columns.length; c++) {
      double mine = columns[c][row];
      double theirs = columns[c][other];
      if (Double.isNaN(mine) || Double.isNaN(theirs)) {
        continue;
      }
      compared += weights[c];
      better += mine > theirs ? weights[c] : mine == theirs ? weights[c] / 2 : 0;
    }
    return compared == 0 ? 0.5 : better / compared;
  }

  /** Wins minus losses of each unit, from -(n-1) to n-1; a share of one half is a draw. */
  public static double[] copeland(double[][] matrix) {
    double[] scores = new double[matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int other = 0; other < matrix.length; other++) {
        scores[row] += row == other ? 0 : outcome(matrix[row][other]);
      }
    }
    return scores;
  }

  /** Wins minus losses of one unit, without the whole matrix. */
  public static double balance(double[][] columns, double[] weights, int row) {
    double balance = 0;
    for (int other = 0; other < columns[0].length; other++) {
      balance += row == other ? 0 : outcome(share(columns, weights, row, other));
    }
    return balance;
  }

  private static int outcome(double share) {
    double margin = share - 0.5;
    return margin > TIE ? 1 : margin < -TIE ? -1 : 0;
  }
}
