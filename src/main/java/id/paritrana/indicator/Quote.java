package id.paritrana.indicator;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value that a published text gives for a figure, kept beside what the nominator declares.
 *
 * @param percentLow lower end of what the text says, in percent; the same as the upper end for a
 *     single value
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
    String source) {

  /** How far a mere rounding of a printed percentage may move it, in percentage points. */
  public static final BigDecimal ROUNDING = new BigDecimal("0.5");

  /** Whether the percentage lies outside the quote by more than {@link #ROUNDING}. */
  public boolean contradicts(BigDecimal percent) {
    return percent.compareTo(percentLow.subtract(ROUNDING)) < 0
        || percent.compareTo(percentHigh.add(ROUNDING)) > 0;
  }
}
