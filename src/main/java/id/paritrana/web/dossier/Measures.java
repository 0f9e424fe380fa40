package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Quote;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** Writes figures for a reader. */
public final class Measures {

  private Measures() {}

  /** 962.711 / 1.358.649 angkatan kerja, or 6.800.000.000 rupiah, or 57,86 %. */
  public static String counts(Page page, FigureDefinition definition, Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio(BigDecimal numerator, BigDecimal denominator, DenominatorKind kind) ->
          page.number(numerator)
              + (definition.isShare() ? "" : " " + page.label(definition.numeratorUnit()))
              + " / "
              + page.number(denominator)
              + against(page, definition, kind);
      case Measurement.Amount(BigDecimal value) ->
          page.number(value) + " " + page.label(definition.unit());
      case Measurement.QuotedPercent(BigDecimal percent, DenominatorKind kind) ->
          page.percent(percent) + against(page, definition, kind);
    };
  }

  /**
   * What two counts make: a share in per cent, or whole rupiah per worker, half up; empty where
   * there is nothing to make.
   */
  public static Optional<String> share(
      Page page, FigureDefinition definition, Measurement measurement) {
    return measurement instanceof Measurement.Ratio ratio
        ? Optional.of(
            definition.isShare()
                ? page.percent(Measurement.plain(ratio.share().orElseThrow()))
                : page.number(ratio.each()) + " " + page.label(definition.unit()))
        : Optional.empty();
  }

  /** What the counts make, and the counts: 70,86 % (962.711 / 1.358.649 angkatan kerja). */
  public static String whole(Page page, FigureDefinition definition, Measurement measurement) {
    String counts = counts(page, definition, measurement);
    return share(page, definition, measurement)
        .map(share -> share + " (" + counts + ")")
        .orElse(counts);
  }

  /** The counts behind a published value: 962.711 / 1.358.649. */
  public static String counts(Page page, Quote quote) {
    return page.number(Measurement.plain(quote.numerator()))
        + " / "
        + page.number(Measurement.plain(quote.denominator()));
  }

  /** 70,86 %, or 65–68 % where the text gives a range. */
  public static String quoted(Page page, Quote quote) {
    String low = page.number(Measurement.plain(quote.percentLow()));
    String high = page.percent(Measurement.plain(quote.percentHigh()));
    return quote.isRange() ? low + "–" + high : high;
  }

  /**
   * How far a published value lies from the figure's value of a stage: −2,86 poin; a dash where the
   * figure has no percentage at that stage.
   */
  public static String difference(Page page, Quote quote, Figure figure, FigureValue.Stage stage) {
    return figure
        .at(stage)
        .flatMap(value -> value.measurement().share())
        .map(share -> points(page, quote.differenceTo(share)))
        .orElse("–");
  }

  /** Percentage points to two decimals, half up, with their sign: +1,50, −2,86 or 0. */
  public static String points(Page page, BigDecimal difference) {
    BigDecimal rounded = difference.setScale(2, RoundingMode.HALF_UP);
    return switch (rounded.signum()) {
      case 0 -> "0";
      case 1 -> "+" + page.number(rounded);
      default -> "−" + page.number(rounded.abs());
    };
  }

  private static String against(Page page, FigureDefinition definition, DenominatorKind kind) {
    return definition.isShareOfPeople()
        ? " " + page.text("nominations.against", page.label(kind))
        : " " + page.label(definition.denominatorUnit());
  }
}
