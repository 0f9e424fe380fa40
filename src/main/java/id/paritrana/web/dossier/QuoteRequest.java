package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.web.Form;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A published value as it arrives, when anything may be missing from it.
 *
 * @param percent in percent; the lower end where an upper one is given
 * @param percentHigh the upper end of a range, or empty
 */
@Serdeable
record QuoteRequest(
    @Nullable BigDecimal percent,
    @Nullable BigDecimal percentHigh,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable DenominatorKind denominatorKind,
    @Nullable LocalDate asOf,
    @Nullable String source) {

  /** What was typed; reasons where a field cannot be read stand in the form. */
  static QuoteRequest read(Form form, String prefix) {
    return new QuoteRequest(
        form.number(prefix + "-percent").orElse(null),
        form.number(prefix + "-percentHigh").orElse(null),
        form.count(prefix + "-numerator").orElse(null),
        form.count(prefix + "-denominator").orElse(null),
        form.choice(prefix + "-denominatorKind", DenominatorKind.class).orElse(null),
        form.date(prefix + "-asOf").orElse(null),
        form.text(prefix + "-source"));
  }

  /** The published value, or every field that is missing. */
  Outcome<PublishedValue> published(FigureDefinition definition) {
    List<Refusal> faults = new ArrayList<>();
    if (percent == null) {
      faults.add(Refusal.invalid("percent", "quote.percent-missing", Map.of()));
    }
    if (asOf == null) {
      faults.add(Refusal.invalid("asOf", "figure.as-of-missing", Map.of()));
    }
    if (definition.isShareOfPeople() && denominatorKind == null) {
      faults.add(Refusal.invalid("denominatorKind", "figure.kind-missing", Map.of()));
    }
    return faults.isEmpty()
        ? Outcome.done(
            new PublishedValue(
                percent,
                percentHigh == null ? percent : percentHigh,
                numerator,
                denominator,
                denominatorKind == null ? DenominatorKind.NOT_GIVEN : denominatorKind,
                asOf,
                source == null ? "" : source))
        : Outcome.refused(faults);
  }
}
