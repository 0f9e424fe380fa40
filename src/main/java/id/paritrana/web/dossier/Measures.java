package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Quote;
import id.paritrana.web.Page;
import java.math.BigDecimal;
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
                ? page.percent(plain(ratio.share().orElseThrow()))
                : page.number(ratio.each()) + " " + page.label(definition.unit()))
        : Optional.empty();
  }

  /** 70,86 %, or 65–68 % where the text gives a range. */
  public static String quoted(Page page, Quote quote) {
    String low = page.number(plain(quote.percentLow()));
    String high = page.percent(plain(quote.percentHigh()));
    return isRange(quote) ? low + "–" + high : high;
  }

  /** The quote as a statement of the figure; empty for a range, which is no single value. */
  public static Optional<FigureStatement> statement(Quote quote) {
    if (quote.numerator() != null && quote.denominator() != null) {
      return Optional.of(
          new FigureStatement(
              new Measurement.Ratio(
                  plain(quote.numerator()), plain(quote.denominator()), quote.denominatorKind()),
              quote.asOf(),
              quote.source()));
    }
    return isRange(quote)
        ? Optional.empty()
        : Optional.of(
            new FigureStatement(
                new Measurement.QuotedPercent(plain(quote.percentLow()), quote.denominatorKind()),
                quote.asOf(),
                quote.source()));
  }

  private static boolean isRange(Quote quote) {
    return quote.percentLow().compareTo(quote.percentHigh()) != 0;
  }

  private static String against(Page page, FigureDefinition definition, DenominatorKind kind) {
    return definition.isShareOfPeople()
        ? " " + page.text("nominations.against", page.label(kind))
        : " " + page.label(definition.denominatorUnit());
  }

  /** Without the zeros that a stored column adds behind the point. */
  private static BigDecimal plain(BigDecimal stored) {
    BigDecimal stripped = stored.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
