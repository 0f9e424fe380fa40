package id.paritrana.scoring.scheme;

/** What is done about outliers before an indicator is brought to points. */
public sealed interface Treatment {

  /** Nothing. */
  record None() implements Treatment {}

  /**
   * While the skewness and the excess kurtosis of the column both exceed their limits, the
   * outermost values are set to the next inner one; if that does not suffice, the logarithm is
   * taken instead.
   *
   * @param points most values that may be set
   * @param skewness limit of the absolute skewness, usually 2
   * @param kurtosis limit of the excess kurtosis, usually 3.5
   * @param thenLogarithm whether the logarithm follows; else the column stays as it was
   */
  record Winsorise(int points, double skewness, double kurtosis, boolean thenLogarithm)
      implements Treatment {}
}
