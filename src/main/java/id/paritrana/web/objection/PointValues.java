package id.paritrana.web.objection;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.decision.FullScores;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import id.paritrana.report.MarkLine;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Rounding;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Eligibilities;
import id.paritrana.web.Page;
import id.paritrana.web.documents.MarkLines;
import id.paritrana.web.scores.ScorePaths;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tells what stands at the points of a nominee's result, each reader what it may know. */
@Singleton
public final class PointValues {

  private final Dossiers dossiers;
  private final Eligibilities eligibilities;
  private final NominationRights nominationRights;
  private final AssessmentRights assessmentRights;
  private final Scored scored;

  PointValues(
      Dossiers dossiers,
      Eligibilities eligibilities,
      NominationRights nominationRights,
      AssessmentRights assessmentRights,
      Scored scored) {
    this.dossiers = dossiers;
    this.eligibilities = eligibilities;
    this.nominationRights = nominationRights;
    this.assessmentRights = assessmentRights;
    this.scored = scored;
  }

  /** How scores and marks are read, by those who may. */
  @Singleton
  record Scored(FullScores scores, ReadingResults results, MarkLines marks) {}

  /** A nominee's points for one reader, who may read the nomination or decides about it. */
  public Reading of(Page page, Actor actor, Rounds.Place place, Nomination nomination) {
    Optional<String> score =
        scored
            .scores()
            .of(actor, nomination)
            .map(stand -> ScorePaths.full(stand.place(), nomination));
    return new Reading(
        page,
        place,
        dossiers.of(nomination),
        folder(actor, nomination),
        score,
        score.map(_ -> scored.results().resultOf(actor, nomination)));
  }

  /** Where the reader downloads documents of the nomination; empty text for who may not. */
  private String folder(Actor actor, Nomination nomination) {
    if (nominationRights.reads(actor, nomination)) {
      return "/nominations/" + nomination.number() + "/documents/";
    }
    return assessmentRights.reads(actor, nomination)
        ? "/assessment/" + nomination.number() + "/documents/"
        : "";
  }

  /** The points of one nominee. */
  public final class Reading {

    private final Page page;
    private final Rounds.Place place;
    private final Dossier dossier;
    private final String folder;
    private final Optional<String> score;
    private final Optional<ReadingResults.Result> result;
    private final Map<String, List<MarkLine>> marks;

    private Reading(
        Page page,
        Rounds.Place place,
        Dossier dossier,
        String folder,
        Optional<String> score,
        Optional<ReadingResults.Result> result) {
      this.page = page;
      this.place = place;
      this.dossier = dossier;
      this.folder = folder;
      this.score = score;
      this.result = result;
      this.marks =
          result
              .map(read -> scored.marks().withReplaced(page, read, dossier.nomination()))
              .orElse(Map.of());
    }

    /** Where the reader reads how the nominee's score came about; empty for who may not. */
    public Optional<String> score() {
      return score;
    }

    /** What stands at one point, named as {@link Objection#point} keeps it. */
    public PointValue at(Objection.Subject subject, String code) {
      return switch (subject) {
        case FIGURE -> figure(code).map(PointValue.class::cast).orElse(new PointValue.Closed());
        case DOCUMENT -> document(code);
        case MARK -> mark(code);
        case GATE -> gate(code);
      };
    }

    private Optional<PointValue.OfFigure> figure(String code) {
      return dossier.figures().stream()
          .filter(figure -> figure.definition().code().equals(code))
          .findFirst()
          .map(PointValue.OfFigure::new);
    }

    private PointValue document(String id) {
      return dossier.documents().stream()
          .filter(document -> document.id().toString().equals(id))
          .findFirst()
          .<PointValue>map(
              document ->
                  new PointValue.OfDocument(
                      document, dossier.of(document), folder.isEmpty() ? "" : folder + id))
          .orElse(new PointValue.Closed());
    }

    private PointValue mark(String criterion) {
      return result
          .flatMap(read -> read.reading().run().standingOf(dossier.nomination().number()))
          .flatMap(Standing::root)
          .flatMap(root -> root.find(criterion))
          .filter(Breakdown.Judged.class::isInstance)
          .<PointValue>map(node -> mark((Breakdown.Judged) node))
          .orElse(new PointValue.Closed());
    }

    private PointValue.OfMark mark(Breakdown.Judged node) {
      Rounding rounding = result.orElseThrow().reading().run().scheme().rounding();
      return new PointValue.OfMark(
          marks.getOrDefault(node.criterion().id(), List.of()),
          Measurement.plain(node.criterion().rubric().max()),
          node.points().isPresent()
              ? Optional.of(rounding.of(node.points().getAsDouble()))
              : Optional.empty(),
          BigDecimal.valueOf(node.weight() * 100).setScale(1, RoundingMode.HALF_UP),
          rounding.of(node.contribution()));
    }

    private PointValue gate(String code) {
      return new PointValue.OfGate(
          eligibilities.findByNominationIdOrderById(dossier.nomination().id()),
          GateFactLines.of(page, place.category(), dossier, code));
    }
  }
}
