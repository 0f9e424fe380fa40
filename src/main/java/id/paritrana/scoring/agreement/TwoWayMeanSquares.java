package id.paritrana.scoring.agreement;

/**
 * Mean squares of the two-way layout without replication, the material of intraclass correlations.
 *
 * @param subjects between subjects, n - 1 degrees of freedom
 * @param raters between raters, k - 1 degrees of freedom
 * @param residual what neither explains, (n - 1)(k - 1) degrees of freedom
 * @param within within subjects (raters and residual together), n(k - 1) degrees of freedom
 */
public record TwoWayMeanSquares(double subjects, double raters, double residual, double within) {

  /**
   * Computes the mean squares from deviations of means, not from differences of large sums.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static TwoWayMeanSquares of(Ratings ratings) {
    ratings.requireComplete("The two-way layout");
    int n = ratings.subjects();
    int k = ratings.raters();
    double[] row = new double[n];
    double[] column = new double[k];
    double grand = means(ratings, row, column);
    double between = 0;
    double residual = 0;
    double within = 0;
    for (int s = 0; s < n; s++) {
      between += square(row[s] - grand);
      for (int r = 0; r < k; r++) {
        double deviation = ratings.mark(s, r) - row[s];
        within += square(deviation);
        residual += square(deviation - column[r] + grand);
      }
    }
    double raters = 0;
    for (double mean : column) {
      raters += square(mean - grand);
    }
    return new TwoWayMeanSquares(
        k * between / (n - 1),
        n * raters / (k - 1),
        residual / ((n - 1.0) * (k - 1)),
        within / (n * (k - 1.0)));
  }

  private static double means(Ratings ratings, double[] row, double[] column) {
    double total = 0;
    for (int s = 0; s < row.length; s++) {
      for (int r = 0; r < column.length; r++) {
        row[s] += ratings.mark(s, r) / column.length;
        column[r] += ratings.mark(s, r) / row.length;
      }
      total += row[s];
    }
    return total / row.length;
  }

  private static double square(double x) {
    return x * x;
  }
}
