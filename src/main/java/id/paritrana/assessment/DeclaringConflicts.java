package id.paritrana.assessment;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Takes the declarations of the panel, nominee by nominee, before a dossier opens. */
@Singleton
public class DeclaringConflicts {

  private final AssessmentRights rights;
  private final Conflicts conflicts;
  private final Marks marks;
  private final Acts acts;

  DeclaringConflicts(AssessmentRights rights, Conflicts conflicts, Marks marks, Acts acts) {
    this.rights = rights;
    this.conflicts = conflicts;
    this.marks = marks;
    this.acts = acts;
  }

  /**
   * Declares the actor's stance. A seat that declared itself free may find a conflict later, until
   * its marks are handed in; its drafts are then dropped. A declared conflict stays.
   */
  @Transactional
  public Outcome<Conflict> declare(
      Actor actor, String number, Conflict.Stance stance, String reason, Instant now) {
    AssessmentRights.Desk desk = rights.held(actor, number);
    Optional<Conflict> old =
        conflicts.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id());
    List<Mark> own = marks.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id());
    Optional<Refusal> fault = fault(desk, stance, reason, old, own);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Conflict declared =
        new Conflict(
            old.map(Conflict::id).orElse(null),
            desk.nomination().id(),
            desk.seat().id(),
            stance,
            reason.isBlank() ? null : reason.strip(),
            now,
            actor.id());
    Conflict stored = old.isPresent() ? conflicts.update(declared) : conflicts.save(declared);
    if (stance == Conflict.Stance.CONFLICTED) {
      marks.deleteAll(own);
    }
    acts.publish(
        new Assignment.Changed(
            actor,
            now,
            desk.nomination().editionId(),
            number,
            "conflict.declared",
            List.of(
                new Change(
                    "seat " + desk.seat().number(),
                    old.map(c -> c.stance().name()).orElse(null),
                    stance.name()),
                new Change("reason", null, stored.reason()))));
    return Outcome.done(stored);
  }

  private static Optional<Refusal> fault(
      AssessmentRights.Desk desk,
      Conflict.Stance stance,
      String reason,
      Optional<Conflict> old,
      List<Mark> own) {
    if (!desk.assignment().isOpen()) {
      return Optional.of(
          Refusal.conflict("marks.closed", Map.of("at", desk.assignment().closedAt())));
    }
    if (old.filter(c -> c.stance() == Conflict.Stance.CONFLICTED).isPresent()) {
      return Optional.of(Refusal.conflict("conflict.stays", Map.of()));
    }
    if (own.stream().anyMatch(mark -> mark.handedInAt() != null)) {
      return Optional.of(Refusal.conflict("marks.handed-in-already", Map.of()));
    }
    if (stance == Conflict.Stance.CONFLICTED && !ReasonPolicy.suffices(reason)) {
      return Optional.of(
          Refusal.invalid("reason", "conflict.reason-needed", Map.of("least", ReasonPolicy.LEAST)));
    }
    return reason.length() > 1000
        ? Optional.of(Refusal.invalid("reason", "conflict.reason-length", Map.of("most", 1000)))
        : Optional.empty();
  }
}
