package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure's value at one stage: numerator and denominator, or a plain amount as numerator, or only
 * a percentage.
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ValueResponse(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind denominatorKind,
    LocalDate asOf,
    String source,
    @Nullable String reason,
    Instant setAt) {

  static ValueResponse of(FigureValue value) {
    return switch (value.measurement()) {
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, DenominatorKind kind) ->
          of(value, numerator, denominator, null, kind);
      case Measurement.Amount(BigDecimal amount) -> of(value, amount, null, null, null);
      case Measurement.QuotedPercent(BigDecimal percent, DenominatorKind kind) ->
          of(value, null, null, percent, kind);
    };
  }

  private static ValueResponse of(
      FigureValue value,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      @Nullable BigDecimal percent,
      @Nullable DenominatorKind kind) {
    return new ValueResponse(
        numerator,
        denominator,
        percent,
        kind,
        value.asOf(),
        value.source(),
        value.reason(),
        value.setAt());
  }
}
