package id.paritrana.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A range of values on an axis, as {@link RangeStrip} draws it.
 *
 * @param from left end of the axis
 * @param to right end of the axis, not {@code from}
 * @param low left end of the bar
 * @param high right end of the bar
 * @param line value of the upright line, or null for none
 * @param point value of the diamond, or null for none
 */
public record Range(
    BigDecimal from,
    BigDecimal to,
    BigDecimal low,
    BigDecimal high,
    @Nullable BigDecimal line,
    @Nullable BigDecimal point) {

  /** Refuses an axis without length. */
  public Range {
    if (from.compareTo(to) == 0) {
      throw new IllegalArgumentException(
          "axis: from %s to %s, two ends needed".formatted(from, to));
    }
  }
}
