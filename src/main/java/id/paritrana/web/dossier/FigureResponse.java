package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.paritrana.award.FigureDefinition;
import id.paritrana.decision.CorrectedFigures;
import id.paritrana.decision.Correction;
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
 * @param corrected values that corrections of the sealed result set: the one that counts, and, for
 *     those who read every score, one that is under way
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
    List<CorrectedResponse> corrected,
    List<QuoteResponse> quotes,
    @Nullable ReconciliationResponse reconciliation) {

  /**
   * A value that a correction set.
   *
   * @param version of the result that carries it; absent before it is sealed
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record CorrectedResponse(ValueResponse value, Correction.State state, @Nullable Integer version) {

    static CorrectedResponse of(Figure figure, CorrectedFigures.Corrected corrected) {
      return new CorrectedResponse(
          ValueResponse.of(corrected.correction().value(figure)),
          corrected.state(),
          corrected.version());
    }
  }

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

  /** Of a dossier that is being written or checked: nothing of it is corrected. */
  static FigureResponse of(Figure figure) {
    return of(figure, List.of());
  }

  static FigureResponse of(Figure figure, List<CorrectedFigures.Corrected> corrected) {
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
        corrected.stream().map(each -> CorrectedResponse.of(figure, each)).toList(),
        figure.quotes().stream().map(q -> QuoteResponse.of(q, mismatches.contains(q))).toList(),
        figure.reconciliation().map(ReconciliationResponse::of).orElse(null));
  }

  private static @Nullable ValueResponse value(Figure figure, FigureValue.Stage stage) {
    return figure.at(stage).map(ValueResponse::of).orElse(null);
  }
}
