package id.paritrana.web.scores;

import id.paritrana.decision.OpenScores;
import id.paritrana.decision.ScoringRun;
import id.paritrana.decision.SetMark;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.Strength;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Scores as programs read them; sentences are in the language that was asked for. */
@Serdeable
record ScoreResponse(
    StandingResponse standing, List<String> sentences, @Nullable CriterionResponse breakdown) {

  /**
   * A run.
   *
   * @param partial whether some standings are closed to the caller
   */
  @Serdeable
  record RunResponse(
      ScoringRun.Purpose purpose,
      int number,
      Instant runAt,
      String engine,
      String provenance,
      boolean partial,
      List<StandingResponse> standings) {}

  /**
   * Where a nominee stands.
   *
   * @param score as printed; empty without one, and so are rank and class
   * @param leftOut why the plenary gave no rank though the score would hold one, empty text where
   *     the caller is told no reason; the rank is empty then
   */
  @Serdeable
  record StandingResponse(
      String nomination,
      String nominee,
      @Nullable BigDecimal score,
      @Nullable Integer rank,
      boolean tied,
      @Nullable String scoreClass,
      @Nullable String leftOut) {}

  /**
   * A criterion of a breakdown.
   *
   * @param weight of the whole score, 0 to 1
   * @param markSet the mark that counts in place of the panel's; empty where the panel's count
   */
  @Serdeable
  record CriterionResponse(
      String id,
      String name,
      @Nullable BigDecimal points,
      double weight,
      BigDecimal contribution,
      List<String> sentences,
      List<FigureResponse> figures,
      @Nullable SetMarkResponse markSet,
      List<CriterionResponse> parts) {}

  /** A mark that an objection or a correction set in place of the panel's. */
  @Serdeable
  record SetMarkResponse(BigDecimal points, SetMark.Origin origin, String reason, Instant setAt) {
    static SetMarkResponse of(SetMark set) {
      return new SetMarkResponse(
          Measurement.plain(set.points()), set.origin(), set.reason(), set.setAt());
    }
  }

  /** A figure that a criterion read. */
  @Serdeable
  record FigureResponse(
      String id,
      String name,
      double value,
      String source,
      @Nullable LocalDate asOf,
      Strength strength) {}

  static RunResponse run(OpenScores.Reading reading, Locale locale) {
    return new RunResponse(
        reading.kept().purpose(),
        reading.kept().number(),
        reading.kept().runAt(),
        reading.run().engine(),
        reading.run().scheme().provenance(),
        reading.isPartial(),
        reading.visible().stream().map(standing -> standing(reading, standing, locale)).toList());
  }

  static ScoreResponse of(ScoreView view, Locale locale) {
    return new ScoreResponse(
        standing(view.reading(), view.standing(), locale),
        view.sentences(),
        view.root().map(root -> criterion(root, locale)).orElse(null));
  }

  private static StandingResponse standing(
      OpenScores.Reading reading, Standing standing, Locale locale) {
    boolean leftOut = reading.isLeftOut(standing);
    String number = standing.nominee().id();
    String name = standing.nominee().name();
    return switch (standing) {
      case Standing.Ranked ranked ->
          new StandingResponse(
              number,
              name,
              ranked.score(),
              leftOut ? null : ranked.rank(),
              ranked.tied() && !leftOut,
              ranked.scoreClass().map(each -> each.name().in(locale)).orElse(null),
              leftOut ? reading.whyLeftOut(standing) : null);
      case Standing.Unscored _, Standing.Refused _ ->
          new StandingResponse(number, name, null, null, false, null, null);
    };
  }

  private static CriterionResponse criterion(ScoreNode node, Locale locale) {
    return new CriterionResponse(
        node.id(),
        node.name(),
        node.points().orElse(null),
        node.weight(),
        node.contribution(),
        node.sentences(),
        node.figures().stream()
            .map(
                used ->
                    new FigureResponse(
                        used.id(),
                        used.name().in(locale),
                        used.quantity().value(),
                        used.quantity().source(),
                        used.quantity().asOf().orElse(null),
                        used.quantity().strength()))
            .toList(),
        node.set().map(SetMarkResponse::of).orElse(null),
        node.parts().stream().map(part -> criterion(part, locale)).toList());
  }
}
