package id.paritrana.assessment;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Measurement;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Saves marks as drafts and hands them in. */
@Singleton
public class Marking {

  /** Longest reason, in characters. */
  public static final int REASON_MOST = 2000;

  private final AssessmentRights rights;
  private final Rubrics rubrics;
  private final InterviewPolicy interviews;
  private final Marks marks;
  private final Acts acts;

  Marking(
      AssessmentRights rights,
      Rubrics rubrics,
      InterviewPolicy interviews,
      Marks marks,
      Acts acts) {
    this.rights = rights;
    this.rubrics = rubrics;
    this.interviews = interviews;
    this.marks = marks;
    this.acts = acts;
  }

  /**
   * A mark that was just saved.
   *
   * @param own all marks that the seat gave the nominee so far, this one among them
   */
  public record Saved(AssessmentRights.Desk desk, List<Mark> own) {

    public Saved {
      own = List.copyOf(own);
    }
  }

  /**
   * Saves one mark as a draft, over an earlier draft of the same seat.
   *
   * @param points from 0 to the rubric's maximum; may be empty in a draft
   */
  @Transactional
  public Outcome<Saved> save(
      Actor actor,
      String number,
      String criterion,
      @Nullable BigDecimal points,
      String reason,
      Instant now) {
    AssessmentRights.Desk desk = rights.held(actor, number);
    Criterion.Judged judged =
        rubrics.of(desk.nomination().categoryId()).stream()
            .filter(c -> c.id().equals(criterion))
            .findFirst()
            .orElseThrow(() -> new NoSuchNomination(number + "/" + criterion));
    List<Mark> own =
        new ArrayList<>(
            marks.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id()));
    Optional<Refusal> fault = closed(desk, own).or(() -> fault(judged, points, reason));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Optional<Mark> old = own.stream().filter(m -> m.criterion().equals(criterion)).findFirst();
    Mark mark =
        new Mark(
            old.map(Mark::id).orElse(null),
            desk.nomination().id(),
            desk.seat().id(),
            criterion,
            points,
            reason.isBlank() ? null : reason.strip(),
            now,
            actor.id(),
            null,
            null);
    old.ifPresent(own::remove);
    own.add(old.isPresent() ? marks.update(mark) : marks.save(mark));
    acts.publish(
        new Assignment.Changed(
            actor,
            now,
            desk.nomination().editionId(),
            number,
            "mark.saved",
            List.of(
                new Change(
                    "seat " + desk.seat().number() + " " + criterion,
                    old.map(Mark::points).map(BigDecimal::toPlainString).orElse(null),
                    points == null ? null : points.toPlainString()))));
    return Outcome.done(new Saved(desk, own));
  }

  /**
   * Hands in the seat's marks of a nominee; refused while a criterion has no points or no
   * sufficient reason, and before the interview, where the category holds one.
   */
  @Transactional
  public Outcome<List<Mark>> handIn(Actor actor, String number, Instant now) {
    AssessmentRights.Desk desk = rights.held(actor, number);
    List<Mark> own = marks.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id());
    Optional<Refusal> closed = closed(desk, own);
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    List<Refusal> missing = missing(rubrics.of(desk.nomination().categoryId()), own);
    interviews.outstanding(desk.nomination()).ifPresent(missing::add);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    List<Mark> handedIn =
        own.stream().map(mark -> marks.update(mark.handedIn(actor.id(), now))).toList();
    acts.publish(
        new Assignment.HandedIn(
            actor,
            now,
            desk.nomination().editionId(),
            number,
            desk.nomination().id(),
            desk.seat().id()));
    return Outcome.done(handedIn);
  }

  private Optional<Refusal> closed(AssessmentRights.Desk desk, List<Mark> own) {
    if (!rights.opens(desk)) {
      return Optional.of(Refusal.forbidden("marks.declare-first"));
    }
    if (!desk.assignment().isOpen()) {
      return Optional.of(
          Refusal.conflict("marks.closed", Map.of("at", desk.assignment().closedAt())));
    }
    return own.stream().anyMatch(mark -> mark.handedInAt() != null)
        ? Optional.of(Refusal.conflict("marks.handed-in-already", Map.of()))
        : Optional.empty();
  }

  private static Optional<Refusal> fault(
      Criterion.Judged judged, @Nullable BigDecimal points, String reason) {
    if (points != null && !judged.rubric().accepts(points.doubleValue())) {
      return Optional.of(
          Refusal.invalid(
              "points-" + judged.id(),
              "marks.points-range",
              Map.of("given", points, "most", Measurement.plain(judged.rubric().max()))));
    }
    return reason.length() > REASON_MOST
        ? Optional.of(
            Refusal.invalid(
                "reason-" + judged.id(), "marks.reason-length", Map.of("most", REASON_MOST)))
        : Optional.empty();
  }

  private static List<Refusal> missing(List<Criterion.Judged> rubrics, List<Mark> own) {
    List<Refusal> missing = new ArrayList<>();
    for (Criterion.Judged judged : rubrics) {
      Map<String, Object> name = Map.of("nameId", judged.name().id(), "nameEn", judged.name().en());
      Optional<Mark> mark = own.stream().filter(m -> m.criterion().equals(judged.id())).findFirst();
      if (mark.map(Mark::points).isEmpty()) {
        missing.add(Refusal.invalid("points-" + judged.id(), "marks.points-missing", name));
      }
      if (mark.map(Mark::reason).filter(ReasonPolicy::suffices).isEmpty()) {
        missing.add(
            Refusal.invalid(
                "reason-" + judged.id(),
                "marks.reason-missing",
                Map.of(
                    "nameId",
                    judged.name().id(),
                    "nameEn",
                    judged.name().en(),
                    "least",
                    ReasonPolicy.LEAST)));
      }
    }
    return missing;
  }
}
