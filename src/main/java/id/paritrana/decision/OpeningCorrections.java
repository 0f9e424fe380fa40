package id.paritrana.decision;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureForm;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens the correction of a sealed result. */
@Singleton
public class OpeningCorrections {

  /** Longest reason, in characters. */
  public static final int REASON_MOST = 1000;

  private final Rounds rounds;
  private final EditionRights rights;
  private final Corrections corrections;
  private final OpenCorrections open;
  private final CorrectionPoints points;
  private final CorrectionPolicy policy;

  OpeningCorrections(
      Rounds rounds,
      EditionRights rights,
      Corrections corrections,
      OpenCorrections open,
      CorrectionPoints points,
      CorrectionPolicy policy) {
    this.rounds = rounds;
    this.rights = rights;
    this.corrections = corrections;
    this.open = open;
    this.points = points;
    this.policy = policy;
  }

  /**
   * What is to be corrected.
   *
   * @param nomination the number of the nomination; empty text for the ranks alone
   * @param point the code of the figure or the id of the criterion; empty text for the ranks alone
   * @param figure what the figure is; for a figure alone
   * @param points what the mark is; for a criterion alone
   * @param reason 10 to 1000 characters, which everybody reads once the correction is in force
   */
  public record Request(
      Correction.Subject subject,
      String nomination,
      String point,
      @Nullable FigureStatement figure,
      @Nullable BigDecimal points,
      String reason) {}

  /** Why no correction can be opened now; empty when one can. */
  public Optional<Refusal> fault(Actor actor, Rounds.Place place) {
    if (!rights.organises(actor, place.edition())) {
      return Optional.of(Refusal.forbidden("edition.organiser-only"));
    }
    if (place.round().stage().compareTo(CategoryRound.Stage.SEALED) < 0) {
      return Optional.of(
          Refusal.conflict(
              "round.other-stage",
              Map.of("stage", place.round().stage(), "needed", CategoryRound.Stage.SEALED)));
    }
    if (!points.isSealed(place)) {
      return Optional.of(Refusal.conflict("correction.not-sealed", Map.of()));
    }
    return corrections
        .open(place.category().id())
        .map(_ -> Refusal.conflict("correction.open-already", Map.of()))
        .or(() -> policy.fault(place.category().id()));
  }

  /** Opens a correction, one at a time; nothing changes for anybody before it is in force. */
  @Transactional
  public Outcome<Correction> open(Actor actor, long categoryId, Request asked, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    Optional<Refusal> closed = fault(actor, place);
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    Optional<CorrectionPoints.Point> point = points.of(place, asked);
    List<Refusal> faults = faults(asked, point, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Long nomination = point.flatMap(CorrectionPoints.Point::id).orElse(null);
    Correction correction =
        corrections.save(
            Correction.of(
                place,
                corrections.findByCategoryIdOrderByNumber(categoryId).size() + 1,
                asked,
                new Correction.Opened(nomination, now, actor.id())));
    open.step(
        actor,
        place,
        correction,
        Correction.State.OPENED,
        changes(asked, point.orElseThrow()),
        now);
    return Outcome.done(correction);
  }

  private static List<Refusal> faults(
      Request asked, Optional<CorrectionPoints.Point> point, Instant now) {
    List<Refusal> faults = new ArrayList<>();
    if (point.isEmpty()) {
      faults.add(Refusal.invalid("point", "correction.no-such-point", Map.of()));
    }
    point
        .flatMap(
            known ->
                switch (known) {
                  case CorrectionPoints.Point.OfRanks _ -> Optional.empty();
                  case CorrectionPoints.Point.OfFigure(Nomination _, Figure figure) ->
                      ObjectionEffects.figureFault(figure, asked.figure(), now);
                  case CorrectionPoints.Point.OfMark(Nomination _, Criterion.Judged criterion) ->
                      ObjectionEffects.markFault(criterion.rubric(), asked.points());
                })
        .ifPresent(faults::add);
    if (!ReasonPolicy.suffices(asked.reason()) || asked.reason().strip().length() > REASON_MOST) {
      faults.add(
          Refusal.invalid(
              "reason",
              "correction.reason-length",
              Map.of("least", ReasonPolicy.LEAST, "most", REASON_MOST)));
    }
    return faults;
  }

  private static List<Change> changes(Request asked, CorrectionPoints.Point point) {
    List<Change> changes = new ArrayList<>();
    switch (point) {
      case CorrectionPoints.Point.OfRanks _ -> {}
      case CorrectionPoints.Point.OfFigure(Nomination nomination, Figure figure) ->
          changes.add(
              new Change(
                  nomination.number() + " " + asked.point(),
                  figure
                      .current()
                      .map(value -> FigureForm.words(figure.definition(), value.statement()))
                      .orElse(null),
                  FigureForm.words(figure.definition(), asked.figure())));
      case CorrectionPoints.Point.OfMark(Nomination nomination, Criterion.Judged _) ->
          changes.add(
              new Change(
                  nomination.number() + " " + asked.point(), null, asked.points().toPlainString()));
    }
    changes.add(new Change("reason", null, asked.reason().strip()));
    return changes;
  }
}
