package id.paritrana.decision;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Who may raise, read, decide and hand on objections. */
@Singleton
public class ObjectionRights {

  private final Editions editions;
  private final Nominations nominations;
  private final EditionRights editionRights;
  private final Deciders deciders;
  private final ObjectionDecisions decisions;

  ObjectionRights(
      Editions editions,
      Nominations nominations,
      EditionRights editionRights,
      Deciders deciders,
      ObjectionDecisions decisions) {
    this.editions = editions;
    this.nominations = nominations;
    this.editionRights = editionRights;
    this.deciders = deciders;
    this.decisions = decisions;
  }

  /** The nominee alone; not even the one who put it forward, where that is another. */
  public boolean raises(Actor actor, Nomination nomination) {
    return actor.is(Role.NOMINATOR, nomination.nomineeId());
  }

  /**
   * The nominee and its nominator, the edition's committee and observers; the holder of a seat
   * where the objection is given to it as the last who is free, or was when it decided.
   */
  public boolean reads(Actor actor, Objection objection) {
    Nomination nomination = nominations.withId(objection.nominationId());
    return raises(actor, nomination)
        || actor.is(Role.NOMINATOR, nomination.nominatorId())
        || editionRights.readsAll(actor, edition(objection))
        || hasDecidedOnSeat(actor, objection)
        || isAskedOnSeat(actor, objection);
  }

  /** Whether the actor may decide it. */
  public boolean decides(Actor actor, Objection objection) {
    return notDeciding(actor, objection).isEmpty();
  }

  /** Why the actor may not decide it: not asked, a judge of the point, or in conflict. */
  public Optional<Refusal> notDeciding(Actor actor, Objection objection) {
    return isAsked(actor, objection)
        ? barred(actor, objection)
        : Optional.of(Refusal.forbidden("objection.not-asked"));
  }

  private Optional<Refusal> barred(Actor actor, Objection objection) {
    if (deciders.judges(objection).contains(actor.id())) {
      return Optional.of(Refusal.forbidden("objection.judged-by-you"));
    }
    return deciders.conflicted(objection).contains(actor.id())
        ? Optional.of(Refusal.forbidden("objection.conflict-of-yours"))
        : Optional.empty();
  }

  /** Whether the objection waits for the actor: to decide it, or to hand it on where nobody can. */
  public boolean awaits(Actor actor, Objection objection) {
    return decides(actor, objection)
        || editionRights.organises(actor, edition(objection)) && isStuck(objection);
  }

  /** Whether it is open, and nobody of those who are asked is free to decide it. */
  public boolean isStuck(Objection objection) {
    return decisions.findByObjectionId(objection.id()).isEmpty()
        && deciders.free(objection).isEmpty();
  }

  /** To whom it can be handed on; empty where nobody there is free. */
  public Optional<Objection.Decider> others(Objection objection) {
    return deciders.others(objection);
  }

  /**
   * Why the actor may not hand it on: no organiser, decided already, those who are asked can still
   * decide, or nobody else is free.
   */
  public Optional<Refusal> notHanding(Actor actor, Objection objection, Instant now) {
    if (!editionRights.organises(actor, edition(objection)) || actor.accountId() == null) {
      return Optional.of(Refusal.forbidden("objection.organiser-hands"));
    }
    return decisions
        .already(objection.id())
        .or(() -> isStuck(objection) ? Optional.empty() : stillAsked(actor, objection, now))
        .or(
            () ->
                others(objection).isEmpty()
                    ? Optional.of(Refusal.conflict("objection.nobody-else", Map.of()))
                    : Optional.empty());
  }

  /**
   * Where somebody who is asked is free, the verifiers lose it to the committee when their time is
   * over; the committee keeps it. Whoever may not decide does not choose who does.
   */
  private Optional<Refusal> stillAsked(Actor actor, Objection objection, Instant now) {
    if (deciders.asked(objection) == Objection.Decider.COMMITTEE) {
      return Optional.of(Refusal.conflict("objection.with-committee", Map.of()));
    }
    Instant until = deciders.replyDue(objection);
    return now.isBefore(until)
        ? Optional.of(Refusal.conflict("objection.still-asked", Map.of("until", until)))
        : barred(actor, objection);
  }

  private boolean isAsked(Actor actor, Objection objection) {
    if (actor.accountId() == null) {
      return false;
    }
    return switch (deciders.asked(objection)) {
      case VERIFIERS -> editionRights.verifies(actor, edition(objection));
      case COMMITTEE ->
          editionRights.organises(actor, edition(objection)) || isAskedOnSeat(actor, objection);
    };
  }

  private boolean isAskedOnSeat(Actor actor, Objection objection) {
    return sits(actor, objection)
        && deciders.asked(objection) == Objection.Decider.COMMITTEE
        && deciders.free(objection).contains(actor.accountId());
  }

  /** Whoever decides becomes a judge of the point, and is not free any more. */
  private boolean hasDecidedOnSeat(Actor actor, Objection objection) {
    return sits(actor, objection)
        && decisions
            .findByObjectionId(objection.id())
            .filter(decision -> actor.accountId().equals(decision.decidedBy()))
            .isPresent();
  }

  private boolean sits(Actor actor, Objection objection) {
    return actor.is(Role.ASSESSOR, edition(objection).committeeId()) && actor.accountId() != null;
  }

  private Edition edition(Objection objection) {
    return editions.withId(objection.editionId());
  }
}
