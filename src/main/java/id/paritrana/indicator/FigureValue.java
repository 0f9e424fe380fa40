package id.paritrana.indicator;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The value of a figure at one stage, with who set it, when and why; no stage overwrites another.
 *
 * @param asOf the day that it speaks of
 * @param source the text or register that it was taken from
 * @param reason why a verifier changed it, or chose it among published values
 */
@MappedEntity("figure_value")
public record FigureValue(
    @Id @GeneratedValue @Nullable Long id,
    long observationId,
    Stage stage,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind denominatorKind,
    LocalDate asOf,
    String source,
    @Nullable String reason,
    Instant setAt,
    long setBy) {

  /** The three values that stand side by side; the last one that exists counts. */
  public enum Stage {
    /** By the nominator. */
    DECLARED,
    /** By the secretariat. */
    VERIFIED,
    /** After objections. */
    FINAL
  }

  public static FigureValue of(
      long observationId,
      Stage stage,
      FigureStatement statement,
      @Nullable String reason,
      Instant at,
      long by) {
    return switch (statement.measurement()) {
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, DenominatorKind kind) ->
          new FigureValue(
              null,
              observationId,
              stage,
              numerator,
              denominator,
              null,
              kind,
              statement.asOf(),
              statement.source(),
              reason,
              at,
              by);
      case Measurement.Amount(BigDecimal value) ->
          new FigureValue(
              null,
              observationId,
              stage,
              value,
              null,
              null,
              null,
              statement.asOf(),
              statement.source(),
              reason,
              at,
              by);
      case Measurement.QuotedPercent(BigDecimal percent, DenominatorKind kind) ->
          new FigureValue(
              null,
              observationId,
              stage,
              null,
              null,
              percent,
              kind,
              statement.asOf(),
              statement.source(),
              reason,
              at,
              by);
    };
  }

  public Measurement measurement() {
    return Measurement.of(numerator, denominator, percent, denominatorKind);
  }

  public FigureStatement statement() {
    return new FigureStatement(measurement(), asOf, source);
  }

  FigureValue withId(Long existing) {
    return new FigureValue(
        existing,
        observationId,
        stage,
        numerator,
        denominator,
        percent,
        denominatorKind,
        asOf,
        source,
        reason,
        setAt,
        setBy);
  }
}
