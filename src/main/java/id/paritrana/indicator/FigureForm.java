package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** What a stated figure must look like. */
public final class FigureForm {

  private static final int SOURCE_MOST = 500;

  /** As many as the stored columns keep, so that no figure is ever cut without a word. */
  private static final int WHOLE_DIGITS = 18;

  private static final int DECIMALS = 6;
  private static final BigDecimal ALL = BigDecimal.valueOf(100);
  private static final int PERCENT_WHOLE_DIGITS = 5;
  private static final int PERCENT_DECIMALS = 4;

  private FigureForm() {}

  /**
   * The first thing wrong with the statement, or empty. Counts are whole, and a part is no more
   * than its whole where both are of one unit.
   */
  public static Optional<Refusal> fault(
      FigureDefinition definition, FigureStatement statement, Instant now) {
    if (statement.source().isBlank() || statement.source().length() > SOURCE_MOST) {
      return Optional.of(
          Refusal.invalid("source", "figure.source-length", Map.of("most", SOURCE_MOST)));
    }
    LocalDate latest = AsOfWindow.latest(now);
    if (statement.asOf().isAfter(latest)) {
      return Optional.of(
          Refusal.invalid(
              "asOf", "figure.in-the-future", Map.of("given", statement.asOf(), "latest", latest)));
    }
    return digitsFault(statement.measurement())
        .or(() -> wholeFault(statement.measurement()))
        .or(() -> measurementFault(definition, statement.measurement()))
        .or(() -> boundFault(definition, statement.measurement()));
  }

  /**
   * More than the figure can be: more months due than the period has, more programmes than exist.
   */
  static Optional<Refusal> boundFault(FigureDefinition definition, Measurement measurement) {
    Long most = definition.most();
    return bounded(measurement)
        .filter(given -> most != null && given.compareTo(BigDecimal.valueOf(most)) > 0)
        .map(
            given ->
                Refusal.invalid(
                    measurement instanceof Measurement.Ratio ? "denominator" : "numerator",
                    "figure.above-most",
                    Map.of("given", given, "most", most)));
  }

  /** The count that bounds speak of; empty where only a percentage is known. */
  static Optional<BigDecimal> bounded(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio(_, BigDecimal denominator, _) -> Optional.of(denominator);
      case Measurement.Amount(BigDecimal value) -> Optional.of(value);
      case Measurement.QuotedPercent _ -> Optional.empty();
    };
  }

  private static Optional<Refusal> measurementFault(
      FigureDefinition definition, Measurement measurement) {
    return switch (measurement) {
      case Measurement.Amount _ when definition.denominator() != null ->
          Optional.of(Refusal.invalid("denominator", "figure.denominator-missing", Map.of()));
      case Measurement.Ratio _, Measurement.QuotedPercent _ when definition.denominator() == null ->
          Optional.of(Refusal.invalid("denominator", "figure.denominator-superfluous", Map.of()));
      case Measurement.QuotedPercent _ when !definition.isShare() ->
          Optional.of(Refusal.invalid("percent", "figure.no-percentage", Map.of()));
      case Measurement.QuotedPercent(BigDecimal percent, _) when percent.compareTo(ALL) > 0 ->
          Optional.of(Refusal.invalid("percent", "figure.above-hundred", Map.of("given", percent)));
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, _)
          when definition.isShare() && numerator.compareTo(denominator) > 0 ->
          Optional.of(
              Refusal.invalid(
                  "numerator",
                  "figure.more-than-all",
                  Map.of("numerator", numerator, "denominator", denominator)));
      case Measurement.Amount _, Measurement.Ratio _, Measurement.QuotedPercent _ ->
          Optional.empty();
    };
  }

  /** People, rupiah, months and items are counted whole; only a percentage has decimals. */
  private static Optional<Refusal> wholeFault(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, _) ->
          wholeFault("numerator", numerator).or(() -> wholeFault("denominator", denominator));
      case Measurement.Amount(BigDecimal value) -> wholeFault("numerator", value);
      case Measurement.QuotedPercent _ -> Optional.empty();
    };
  }

  private static Optional<Refusal> wholeFault(String field, BigDecimal number) {
    return number.stripTrailingZeros().scale() > 0
        ? Optional.of(Refusal.invalid(field, "figure.not-whole", Map.of("given", number)))
        : Optional.empty();
  }

  private static Optional<Refusal> digitsFault(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, _) ->
          digitsFault("numerator", numerator, WHOLE_DIGITS, DECIMALS)
              .or(() -> digitsFault("denominator", denominator, WHOLE_DIGITS, DECIMALS));
      case Measurement.Amount(BigDecimal value) ->
          digitsFault("numerator", value, WHOLE_DIGITS, DECIMALS);
      case Measurement.QuotedPercent(BigDecimal percent, _) ->
          digitsFault("percent", percent, PERCENT_WHOLE_DIGITS, PERCENT_DECIMALS);
    };
  }

  private static Optional<Refusal> digitsFault(
      String field, BigDecimal number, int whole, int decimals) {
    BigDecimal plain = number.stripTrailingZeros();
    return plain.precision() - plain.scale() > whole || plain.scale() > decimals
        ? Optional.of(
            Refusal.invalid(field, "figure.digits", Map.of("whole", whole, "decimals", decimals)))
        : Optional.empty();
  }

  /**
   * The figure for the record of deeds, the same in every language; against whom it counts is named
   * only where people are counted.
   */
  public static String words(FigureDefinition definition, FigureStatement statement) {
    String measured =
        switch (statement.measurement()) {
          case Measurement.Ratio(
                  BigDecimal numerator,
                  BigDecimal denominator,
                  DenominatorKind kind) ->
              numerator.toPlainString()
                  + " / "
                  + denominator.toPlainString()
                  + against(definition, kind);
          case Measurement.Amount(BigDecimal value) -> value.toPlainString();
          case Measurement.QuotedPercent(BigDecimal percent, DenominatorKind kind) ->
              percent.toPlainString() + " %" + against(definition, kind);
        };
    return measured + " @ " + statement.asOf() + " (" + statement.source() + ")";
  }

  private static String against(FigureDefinition definition, DenominatorKind kind) {
    return definition.isShareOfPeople() ? " " + kind : "";
  }
}
