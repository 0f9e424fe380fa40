package id.paritrana.scoring.agreement;

/**
 * Cronbach's alpha: how consistently raters, or items, order the subjects.
 *
 * <p>Raw: k/(k-1) (1 - sum of the raters' variances / variance of the subjects' sums), which equals
 * ICC(3,k). Standardised: k r / (1 + (k-1) r) with the mean r of Pearson's correlations of all
 * pairs. NaN where a variance that divides is zero.
 *
 * <p>Literature: L. J. Cronbach, Coefficient alpha and the internal structure of tests,
 * Psychometrika 16 (1951) 297-334.
 *
 * @param raw from the marks as they are
 * @param standardised from marks in units of each rater's standard deviation
 */
public record InternalConsistency(double raw, double standardised) {

  /**
   * Computes both alphas.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static InternalConsistency of(Ratings ratings) {
    TwoWayMeanSquares squares = TwoWayMeanSquares.of(ratings);
    int k = ratings.raters();
    double sum = 0;
    for (int a = 0; a < k; a++) {
      for (int b = a + 1; b < k; b++) {
        sum += Correlation.pearson(ratings.ofRater(a), ratings.ofRater(b)).value();
      }
    }
    double mean = sum / (k * (k - 1) / 2.0);
    return new InternalConsistency(
        1 - squares.residual() / squares.subjects(), k * mean / (1 + (k - 1) * mean));
  }
}
