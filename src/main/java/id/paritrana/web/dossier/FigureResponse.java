package id.paritrana.web.dossier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.Quote;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One figure that the category asks for.
 *
 * @param document the id of the document that shows it
 * @param lastly the value after objections
 * @param quotes what published texts say of it
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
    List<QuoteResponse> quotes) {

  /**
   * A published value.
   *
   * @param contradicts whether it lies away from the declared value by more than a rounding
   */
  @Serdeable
  record QuoteResponse(
      BigDecimal percentLow,
      BigDecimal percentHigh,
      LocalDate asOf,
      String source,
      boolean contradicts) {}

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
        figure.quotes().stream()
            .map(
                q ->
                    new QuoteResponse(
                        q.percentLow(),
                        q.percentHigh(),
                        q.asOf(),
                        q.source(),
                        mismatches.contains(q)))
            .toList());
  }

  private static @Nullable ValueResponse value(Figure figure, FigureValue.Stage stage) {
    return figure.at(stage).map(ValueResponse::of).orElse(null);
  }
}
