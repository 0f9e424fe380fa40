package id.paritrana.scoring.scheme;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How a score is printed.
 *
 * <p>A double carries sums of decimal fractions only nearly: 0.145 x 100 may be 14.499999999999998.
 * It is therefore first brought to {@value #GUARD} decimals, far within the accuracy of the
 * engine's sums, and then rounded as a reader would round the decimal number.
 *
 * @param decimals digits after the point, 0 to 6
 */
public record Rounding(int decimals, Mode mode) {
  private static final int GUARD = 9;

  /** What becomes of the digits that are dropped. */
  public enum Mode {
    /** 2.345 becomes 2.35. */
    HALF_UP(RoundingMode.HALF_UP),
    /** 2.345 becomes 2.34, 2.355 becomes 2.36. */
    HALF_EVEN(RoundingMode.HALF_EVEN),
    /** 2.349 becomes 2.34. */
    DOWN(RoundingMode.DOWN);

    private final RoundingMode mode;

    Mode(RoundingMode mode) {
      this.mode = mode;
    }
  }

  /** The printed number for a finite value. */
  public BigDecimal of(double value) {
    return BigDecimal.valueOf(value)
        .setScale(GUARD, RoundingMode.HALF_EVEN)
        .setScale(decimals, mode.mode);
  }
}
