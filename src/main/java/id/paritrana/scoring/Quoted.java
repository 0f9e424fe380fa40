package id.paritrana.scoring;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A percentage that a text gives without its numerator and denominator: weaker evidence, used only
 * where the figures themselves are missing.
 *
 * @param percent 12.5 for one eighth
 * @param universe of what it is a share; may be empty
 * @param source where it stands
 * @param asOf the day for which it holds, if known
 */
public record Quoted(
    double percent, String universe, String source, Optional<LocalDate> asOf, Strength strength) {

  /** A quoted percentage; it must be finite. */
  public Quoted {
    if (!Double.isFinite(percent)) {
      throw new IllegalArgumentException("percent " + percent + "; allowed: a finite number");
    }
  }
}
