package id.paritrana.scoring.scheme;

/** In what an indicator is expressed. */
public enum Unit {
  /**
   * The formula's result times 100. A quotient is a percentage unless the scheme says otherwise.
   */
  PERCENT,
  /** The formula's result times 100, where it is the difference of two percentages. */
  PERCENTAGE_POINTS,
  /** The formula's result as it is. */
  NUMBER,
  /** An amount of rupiah, as it is. */
  RUPIAH;

  /** The indicator that the formula's result stands for. */
  public double of(double result) {
    return isHundredfold() ? result * 100 : result;
  }

  /** Whether the indicator is the formula's result times 100. */
  public boolean isHundredfold() {
    return this == PERCENT || this == PERCENTAGE_POINTS;
  }
}
