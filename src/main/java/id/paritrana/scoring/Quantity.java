package id.paritrana.scoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One figure of a nominee: a count, an amount of rupiah, a number of months.
 *
 * @param value finite; a figure that is not known is left out, never 0
 * @param kind what exactly is counted, such as "labour force" for a denominator; may be empty
 * @param source where it stands; may be empty
 * @param asOf the day for which it holds, if known
 */
public record Quantity(
    double value, String kind, String source, Optional<LocalDate> asOf, Strength strength) {

  /** A quantity; the value must be finite. */
  public Quantity {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("value " + value + "; allowed: a finite number");
    }
  }

  /** A verified quantity without further particulars. */
  public static Quantity of(double value) {
    return new Quantity(value, "", "", Optional.empty(), Strength.VERIFIED);
  }
}
