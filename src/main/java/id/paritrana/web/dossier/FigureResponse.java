package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.Reconciliation;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that the category asks for.
 *
 * @param document the id of the document that shows it
 * @param lastly the value after objections
 * @param quotes what published texts say of it
 * @param reconciliation how a verifier settled that they contradict it
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record FigureResponse(
    String code,
    FigureDefinition.Necessity necessity,
    FigureDefinition.Unit unit,
    Observation.@Nullable Provenance provenance,
    @Nullable Long document,
    @Nullable ValueResponse declared,
    @Nullable ValueResponse verified,
    @JsonProperty("final") @Nullable ValueResponse lastly,
    List<QuoteResponse> quotes,
    @Nullable ReconciliationResponse reconciliation) {

  /**
   * A published value.
   *
   * @param contradicts whether it lies away from the declared value by more than a rounding
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record QuoteResponse(
      long id,
      BigDecimal percentLow,
      BigDecimal percentHigh,
      @Nullable BigDecimal numerator,
      @Nullable BigDecimal denominator,
      DenominatorKind denominatorKind,
      LocalDate asOf,
      String source,
      boolean contradicts) {

    static QuoteResponse of(Quote quote, boolean contradicts) {
      return new QuoteResponse(
          quote.id(),
          quote.percentLow(),
          quote.percentHigh(),
          quote.numerator(),
          quote.denominator(),
          quote.denominatorKind(),
          quote.asOf(),
          quote.source(),
          contradicts);
    }
  }

  /**
   * A settled contradiction.
   *
   * @param quote the id of the published value that is followed; absent where none is
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ReconciliationResponse(@Nullable Long quote, String reason, Instant decidedAt) {

    static ReconciliationResponse of(Reconciliation settled) {
      return new ReconciliationResponse(settled.quoteId(), settled.reason(), settled.decidedAt());
    }
  }

  static FigureResponse of(Figure figure) {
    Observation observation = figure.observation();
    List<Quote> mismatches = figure.mismatches();
    return new FigureResponse(
        figure.definition().code(),
        figure.definition().necessity(),
        figure.definition().unit(),
        observation == null ? null : observation.provenance(),
        observation == null ? null : observation.evidenceId(),
        value(figure, FigureValue.Stage.DECLARED),
        value(figure, FigureValue.Stage.VERIFIED),
        value(figure, FigureValue.Stage.FINAL),
        figure.quotes().stream().map(q -> QuoteResponse.of(q, mismatches.contains(q))).toList(),
        figure.reconciliation().map(ReconciliationResponse::of).orElse(null));
  }

  private static @Nullable ValueResponse value(Figure figure, FigureValue.Stage stage) {
    return figure.at(stage).map(ValueResponse::of).orElse(null);
  }
}
