package id.paritrana.decision;

import id.paritrana.assessment.Rubrics;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureForm;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.FinalValues;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.Nominations;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Rubric;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Eligibility;
import id.paritrana.verification.Finding;
import id.paritrana.verification.Findings;
import id.paritrana.verification.Gates;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an upheld objection sets, beside what stood before. */
@Singleton
class ObjectionEffects {

  private final Nominations nominations;
  private final Dossiers dossiers;
  private final Rubrics rubrics;
  private final Rounds rounds;
  private final Writing writing;

  ObjectionEffects(
      Nominations nominations, Dossiers dossiers, Rubrics rubrics, Rounds rounds, Writing writing) {
    this.nominations = nominations;
    this.dossiers = dossiers;
    this.rubrics = rubrics;
    this.rounds = rounds;
    this.writing = writing;
  }

  /** Why the ruling cannot take effect as it is. */
  Optional<Refusal> fault(Objection objection, DecidingObjections.Ruling ruling, Instant now) {
    return switch (objection.subject()) {
      case FIGURE -> figureFault(figure(objection), ruling.figure(), now);
      case MARK -> markFault(rubric(objection), ruling.points());
      case DOCUMENT, GATE -> Optional.empty();
    };
  }

  /** Sets the final value; what it was and what it is now. A gate waits for {@link #follow}. */
  Change take(Actor actor, Objection objection, DecidingObjections.Ruling ruling, Instant now) {
    return switch (objection.subject()) {
      case FIGURE -> {
        Figure figure = figure(objection);
        writing.values().set(figure, ruling.figure(), ruling.reason().strip(), actor, now);
        yield new Change(
            objection.point(),
            figure
                .current()
                .map(value -> FigureForm.words(figure.definition(), value.statement()))
                .orElse(null),
            FigureForm.words(figure.definition(), ruling.figure()));
      }
      case DOCUMENT -> {
        writing
            .findings()
            .save(
                new Finding(
                    null,
                    objection.nominationId(),
                    null,
                    Long.valueOf(objection.point()),
                    Finding.Verdict.ACCEPTED,
                    ruling.reason().strip(),
                    now,
                    actor.id()));
        yield new Change(
            objection.point(), Finding.Verdict.REJECTED.name(), Finding.Verdict.ACCEPTED.name());
      }
      case MARK -> {
        writing
            .marks()
            .save(
                new FinalMark(
                    null,
                    objection.nominationId(),
                    objection.point(),
                    ruling.points(),
                    ruling.reason().strip(),
                    objection.id(),
                    now,
                    actor.id()));
        yield new Change(objection.point(), null, ruling.points().toPlainString());
      }
      case GATE ->
          new Change(
              objection.point(),
              Eligibility.Result.REFUSED.name(),
              Eligibility.Result.ELIGIBLE.name());
    };
  }

  /** What an upheld objection to a gate causes: a deed of its own, recorded after the decision. */
  void follow(Actor actor, Objection objection, Instant now) {
    if (objection.subject() == Objection.Subject.GATE) {
      writing.gates().reinstate(actor, objection.nominationId(), objection.number(), now);
    }
  }

  /** Deeds on one round come one after another, so that each run sees what was decided before. */
  void hold(Objection objection) {
    rounds.held(objection.categoryId());
    nominations.heldWithId(objection.nominationId());
  }

  void touch(Objection objection, Instant now) {
    rounds.touch(rounds.of(objection.categoryId()), now);
  }

  private Figure figure(Objection objection) {
    Dossier dossier = dossiers.of(nominations.withId(objection.nominationId()));
    return dossier.figures().stream()
        .filter(figure -> figure.definition().code().equals(objection.point()))
        .findFirst()
        .orElseThrow(() -> new NoSuchObjection(objection.number()));
  }

  private Rubric rubric(Objection objection) {
    return rubrics.of(objection.categoryId()).stream()
        .filter(criterion -> criterion.id().equals(objection.point()))
        .findFirst()
        .map(Criterion.Judged::rubric)
        .orElseThrow(() -> new NoSuchObjection(objection.number()));
  }

  static Optional<Refusal> figureFault(
      Figure figure, @Nullable FigureStatement stated, Instant now) {
    if (stated == null) {
      return Optional.of(Refusal.invalid("numerator", "objection.value-missing", Map.of()));
    }
    Optional<Refusal> form = FigureForm.fault(figure.definition(), stated, now);
    return form.isPresent() || !isCurrent(figure, stated)
        ? form
        : Optional.of(Refusal.invalid("numerator", "objection.value-same", Map.of()));
  }

  private static boolean isCurrent(Figure figure, FigureStatement stated) {
    return figure
        .current()
        .map(FigureValue::measurement)
        .filter(stated.measurement()::equals)
        .isPresent();
  }

  static Optional<Refusal> markFault(Rubric rubric, @Nullable BigDecimal points) {
    return points == null || !rubric.accepts(points.doubleValue())
        ? Optional.of(
            Refusal.invalid(
                "points",
                "objection.points-range",
                Map.of("most", Measurement.plain(rubric.max()))))
        : Optional.empty();
  }

  /** Where the final values stand. */
  @Singleton
  record Writing(FinalValues values, Findings findings, FinalMarks marks, Gates gates) {}
}
