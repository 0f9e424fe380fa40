package id.paritrana.indicator;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A value that a published text gives for a figure, kept beside what the nominator declares.
 *
 * @param percentLow lower end of what the text says, in percent; the same as the upper end for a
 *     single value
 * @param recordedBy the account that noted it
 */
@MappedEntity("quote")
public record Quote(
    @Id @GeneratedValue @Nullable Long id,
    long observationId,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    BigDecimal percentLow,
    BigDecimal percentHigh,
    DenominatorKind denominatorKind,
    LocalDate asOf,
    String source,
    Instant recordedAt,
    long recordedBy) {

  /** How far a mere rounding of a printed percentage may move it, in percentage points. */
  public static final BigDecimal ROUNDING = new BigDecimal("0.5");

  /** Whether the percentage lies outside the quote by more than {@link #ROUNDING}. */
  public boolean contradicts(BigDecimal percent) {
    return differenceTo(percent).abs().compareTo(ROUNDING) > 0;
  }

  /**
   * How far the quote lies above the percentage, in percentage points, measured from its nearer
   * end; negative below it, 0 within its range. 65 to 68 lies 2.86 below 70.86.
   */
  public BigDecimal differenceTo(BigDecimal percent) {
    if (percent.compareTo(percentLow) < 0) {
      return percentLow.subtract(percent);
    }
    return percent.compareTo(percentHigh) > 0 ? percentHigh.subtract(percent) : BigDecimal.ZERO;
  }

  /** Whether the text gives a range, such as 65 to 68 %. */
  public boolean isRange() {
    return percentLow.compareTo(percentHigh) != 0;
  }

  /** The quote as a statement of the figure; empty for a range, which is no single value. */
  public Optional<FigureStatement> statement() {
    return isRange()
        ? Optional.empty()
        : Optional.of(
            new FigureStatement(
                Measurement.of(
                    numerator, denominator, numerator == null ? percentLow : null, denominatorKind),
                asOf,
                source));
  }
}
