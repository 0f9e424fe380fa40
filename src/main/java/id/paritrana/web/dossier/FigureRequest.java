package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Outcome;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure as a program states it: numerator and denominator, or a plain amount as numerator, or
 * only a percentage.
 *
 * @param document the id of the document that shows it, or empty
 */
@Serdeable
public record FigureRequest(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind denominatorKind,
    @Nullable LocalDate asOf,
    @Nullable String source,
    @Nullable Long document) {

  /** The statement that it makes, or every field that is missing or out of range. */
  public Outcome<FigureStatement> statement(FigureDefinition definition) {
    return input().statement(definition);
  }

  FigureInput input() {
    return new FigureInput(
        numerator, denominator, percent, denominatorKind, asOf, source == null ? "" : source);
  }
}
