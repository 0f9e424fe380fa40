package id.paritrana.web.dossier;

import id.paritrana.award.Edition;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.AsOfWindow;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Quote;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one figure in a form. A page holds many figures, so each field's name begins with
 * the figure's own prefix.
 *
 * @param kept what the fields show before anything is typed, or empty
 */
public record FigureFields(
    String prefix, FigureDefinition definition, @Nullable FigureStatement kept) {

  /**
   * The fields of a correction: filled with the published value that the verifier picked, else with
   * the value that counts now.
   *
   * @param usedQuote the value picked, or empty
   */
  public static FigureFields forCorrection(String prefix, Figure figure, @Nullable Long usedQuote) {
    Optional<FigureStatement> picked =
        figure.quotes().stream()
            .filter(quote -> quote.id().equals(usedQuote))
            .findFirst()
            .flatMap(Quote::statement);
    return new FigureFields(
        prefix,
        figure.definition(),
        picked.or(() -> figure.current().map(FigureValue::statement)).orElse(null));
  }

  /** What the fields with numbers are called, for the reasons above the form. */
  public Map<String, String> labels(Page page) {
    return Map.of(
        name("numerator"), page.text(isRatio() ? "nominations.numerator" : "nominations.amount"),
        name("denominator"), page.text("nominations.denominator"),
        name("percent"), page.text("nominations.percent"));
  }

  /** The fields of a declaration; a new figure never rests on the generator of one made up. */
  public static FigureFields forDeclaration(String prefix, Figure figure) {
    return new FigureFields(
        prefix,
        figure.definition(),
        figure
            .at(FigureValue.Stage.DECLARED)
            .map(
                value ->
                    new FigureStatement(
                        value.measurement(),
                        value.asOf(),
                        figure.isIllustrative(value) ? "" : value.source()))
            .orElse(null));
  }

  /** Whether the published value that the verifier picked belongs to the figure. */
  public static boolean isQuoteOf(Figure figure, @Nullable Long usedQuote) {
    return figure.quotes().stream().anyMatch(quote -> quote.id().equals(usedQuote));
  }

  public String name(String field) {
    return prefix + "-" + field;
  }

  public boolean isRatio() {
    return definition.denominator() != null;
  }

  /** Whether a bare percentage may be given instead of the two counts. */
  public boolean takesPercent() {
    return definition.isShare();
  }

  public boolean asksKind() {
    return definition.isShareOfPeople();
  }

  /** What the field of a count allows, or is usual in it; empty text where nothing limits it. */
  public String allowed(Page page, boolean limited) {
    if (!limited) {
      return "";
    }
    if (definition.usualLeast() != null && definition.usualMost() != null) {
      return page.text("nominations.usually", definition.usualLeast(), definition.usualMost());
    }
    return definition.most() == null ? "" : page.text("nominations.at-most", definition.most());
  }

  /** Which days may be given: a nominator's are bounded on both sides, a verifier's by today. */
  public String days(Page page, Edition edition, Instant now, boolean declares) {
    AsOfWindow window = AsOfWindow.of(edition, definition, now);
    return declares
        ? page.text(
            "nominations.as-of.declared",
            window.earliest(),
            window.latest(),
            window.from(),
            window.to())
        : page.text("nominations.as-of.corrected", window.latest(), window.from(), window.to());
  }

  public String numerator(Page page) {
    return shown(page, kept == null ? null : numerator(kept.measurement()));
  }

  public String denominator(Page page) {
    return kept != null && kept.measurement() instanceof Measurement.Ratio ratio
        ? shown(page, ratio.denominator())
        : "";
  }

  public String percent(Page page) {
    return kept != null && kept.measurement() instanceof Measurement.QuotedPercent quoted
        ? shown(page, quoted.percent())
        : "";
  }

  public String kind() {
    if (kept == null) {
      return "";
    }
    return switch (kept.measurement()) {
      case Measurement.Ratio(_, _, DenominatorKind kind) -> kind.name();
      case Measurement.QuotedPercent(_, DenominatorKind kind) -> kind.name();
      case Measurement.Amount _ -> "";
    };
  }

  public String asOf() {
    return kept == null ? "" : kept.asOf().toString();
  }

  public String source() {
    return kept == null ? "" : kept.source();
  }

  /** What was typed; empty when the form now holds reasons against it. */
  public Optional<FigureStatement> read(Form form) {
    FigureInput input =
        new FigureInput(
            form.count(name("numerator")).orElse(null),
            form.count(name("denominator")).orElse(null),
            form.number(name("percent")).orElse(null),
            form.choice(name("denominatorKind"), DenominatorKind.class).orElse(null),
            form.date(name("asOf")).orElse(null),
            form.text(name("source")));
    if (form.isRefused()) {
      return Optional.empty();
    }
    return switch (input.statement(definition)) {
      case Outcome.Done<FigureStatement>(FigureStatement statement) -> Optional.of(statement);
      case Outcome.Refused<FigureStatement>(List<Refusal> reasons) -> {
        refuse(form, reasons);
        yield Optional.empty();
      }
    };
  }

  /** Puts the reasons of a use case beside the fields of this figure. */
  void refuse(Form form, List<Refusal> reasons) {
    form.refused(prefixed(prefix, reasons));
  }

  /** The same reasons, each beside the field of its prefix. */
  public static List<Refusal> prefixed(String prefix, List<Refusal> reasons) {
    return reasons.stream()
        .map(
            r ->
                r.field() == null
                    ? r
                    : new Refusal(r.code(), r.kind(), prefix + "-" + r.field(), r.facts()))
        .toList();
  }

  private static @Nullable BigDecimal numerator(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio ratio -> ratio.numerator();
      case Measurement.Amount(BigDecimal value) -> value;
      case Measurement.QuotedPercent _ -> null;
    };
  }

  private static String shown(Page page, @Nullable BigDecimal number) {
    return number == null ? "" : page.number(number);
  }
}
