package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a published text says of a figure: a percentage, or a range of percentages, and the counts
 * behind it where it gives them.
 *
 * @param low lower end, in percent
 * @param high upper end, in percent; the same as the lower one for a single value
 * @param numerator given exactly when the denominator is
 * @param source the text, at most 500 characters
 */
public record PublishedValue(
    BigDecimal low,
    BigDecimal high,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    DenominatorKind kind,
    LocalDate asOf,
    String source) {

  /**
   * The first thing wrong with it, or empty. Percentages and counts are bounded as those of figures
   * are; counts belong to one percentage, and make it but for a rounding.
   */
  public Optional<Refusal> fault(FigureDefinition definition, Instant now) {
    return rangeFault()
        .or(() -> fault(definition, new Measurement.QuotedPercent(low, kind), now))
        .or(
            () ->
                fault(definition, new Measurement.QuotedPercent(high, kind), now)
                    .map(f -> new Refusal(f.code(), f.kind(), "percentHigh", f.facts())))
        .or(this::halfCounted)
        .or(() -> numerator == null ? Optional.empty() : countsFault(definition, now));
  }

  Quote of(Observation observation, Instant now, long by) {
    return new Quote(
        null, observation.id(), numerator, denominator, low, high, kind, asOf, source, now, by);
  }

  private Optional<Refusal> rangeFault() {
    if (low.signum() < 0) {
      return Optional.of(Refusal.invalid("percent", "figure.negative", Map.of()));
    }
    return high.compareTo(low) < 0
        ? Optional.of(
            Refusal.invalid("percentHigh", "quote.range", Map.of("low", low, "high", high)))
        : Optional.empty();
  }

  private Optional<Refusal> halfCounted() {
    if ((numerator == null) != (denominator == null)) {
      return Optional.of(
          Refusal.invalid(
              numerator == null ? "numerator" : "denominator", "figure.count-missing", Map.of()));
    }
    return numerator != null && low.compareTo(high) != 0
        ? Optional.of(Refusal.invalid("percentHigh", "quote.counts-of-range", Map.of()))
        : Optional.empty();
  }

  private Optional<Refusal> countsFault(FigureDefinition definition, Instant now) {
    if (numerator.signum() < 0) {
      return Optional.of(Refusal.invalid("numerator", "figure.negative", Map.of()));
    }
    if (denominator.signum() <= 0) {
      return Optional.of(Refusal.invalid("denominator", "figure.not-above-zero", Map.of()));
    }
    Measurement counts = new Measurement.Ratio(numerator, denominator, kind);
    BigDecimal made = counts.share().orElseThrow();
    return fault(definition, counts, now)
        .or(
            () ->
                made.subtract(low).abs().compareTo(Quote.ROUNDING) > 0
                    ? Optional.of(
                        Refusal.invalid(
                            "percent", "quote.other-counts", Map.of("given", low, "made", made)))
                    : Optional.empty());
  }

  private Optional<Refusal> fault(
      FigureDefinition definition, Measurement measurement, Instant now) {
    return FigureForm.fault(definition, new FigureStatement(measurement, asOf, source), now);
  }

  /** For the record of deeds, the same in every language. */
  public static String words(FigureDefinition definition, Quote quote) {
    return quote
        .statement()
        .map(statement -> FigureForm.words(definition, statement))
        .orElseGet(
            () ->
                quote.percentLow().stripTrailingZeros().toPlainString()
                    + "–"
                    + quote.percentHigh().stripTrailingZeros().toPlainString()
                    + " %"
                    + (definition.isShareOfPeople() ? " " + quote.denominatorKind() : "")
                    + " @ "
                    + quote.asOf()
                    + " ("
                    + quote.source()
                    + ")");
  }
}
