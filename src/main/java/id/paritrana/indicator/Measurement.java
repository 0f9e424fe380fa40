package id.paritrana.indicator;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a figure says: a count against a count, a plain amount, or only the percentage that a text
 * prints. Numbers carry no zeros behind the point, so that the same count is equal however it was
 * written.
 */
public sealed interface Measurement {

  /**
   * So many of so many.
   *
   * @param numerator 0 or more
   * @param denominator above 0
   */
  record Ratio(BigDecimal numerator, BigDecimal denominator, DenominatorKind kind)
      implements Measurement {
    public Ratio {
      if (numerator.signum() < 0 || denominator.signum() <= 0) {
        throw new IllegalArgumentException(
            numerator + " of " + denominator + ": the first must be 0 or more, the second above 0");
      }
      numerator = plain(numerator);
      denominator = plain(denominator);
    }

    /** So much for each one of the denominator, whole, half up: 6.8 billion / 9,609 is 707,670. */
    public BigDecimal each() {
      return numerator.divide(denominator, 0, RoundingMode.HALF_UP);
    }
  }

  /**
   * A plain amount, in the unit of the figure's definition.
   *
   * @param value 0 or more
   */
  record Amount(BigDecimal value) implements Measurement {
    public Amount {
      if (value.signum() < 0) {
        throw new IllegalArgumentException(value + ": an amount must be 0 or more");
      }
      value = plain(value);
    }
  }

  /**
   * Only a percentage is known; weaker evidence, as neither count can be checked.
   *
   * @param percent 0 or more, in percent: 57.86
   */
  record QuotedPercent(BigDecimal percent, DenominatorKind kind) implements Measurement {
    public QuotedPercent {
      if (percent.signum() < 0) {
        throw new IllegalArgumentException(percent + ": a percentage must be 0 or more");
      }
      percent = plain(percent);
    }
  }

  /** The share in percent, to four decimals, half up; empty for a plain amount. */
  default Optional<BigDecimal> share() {
    return switch (this) {
      case Ratio(BigDecimal numerator, BigDecimal denominator, _) ->
          Optional.of(numerator.movePointRight(2).divide(denominator, 4, RoundingMode.HALF_UP));
      case QuotedPercent(BigDecimal percent, _) -> Optional.of(percent);
      case Amount _ -> Optional.empty();
    };
  }

  /** Whether both counts are known, or the amount. */
  default boolean isWhole() {
    return !(this instanceof QuotedPercent);
  }

  /** From stored columns, of which either the numerator or the percentage is filled. */
  static Measurement of(
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal percent,
      @Nullable DenominatorKind kind) {
    if (numerator == null) {
      if (percent == null) {
        throw new IllegalArgumentException("neither a count nor a percentage is given");
      }
      return new QuotedPercent(percent, kind == null ? DenominatorKind.NOT_GIVEN : kind);
    }
    return denominator == null
        ? new Amount(numerator)
        : new Ratio(numerator, denominator, kind == null ? DenominatorKind.NOT_GIVEN : kind);
  }

  /** A number without idle zeros or an exponent: 962711.000000 as 962711, 6.800000 as 6.8. */
  public static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  /** The same for a finite number of the engine: 100.0 as 100, 2.5 as 2.5. */
  public static BigDecimal plain(double number) {
    return plain(BigDecimal.valueOf(number));
  }
}
