package id.paritrana.nomination;

import id.paritrana.award.SealPolicy;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Moves a submitted nomination on. The rooms above decide and answer for who may. */
@Singleton
public class DecidingNominations {

  private final Nominations nominations;
  private final SealPolicy seals;
  private final Acts acts;

  DecidingNominations(Nominations nominations, SealPolicy seals, Acts acts) {
    this.nominations = nominations;
    this.seals = seals;
    this.acts = acts;
  }

  /** Gives a submitted dossier back to its nominator until {@code due}. */
  @Transactional
  public Nomination giveBack(Actor actor, long id, String reason, Instant due, Instant now) {
    return move(
        actor, id, Nomination.Status.SUBMITTED, Nomination.Status.RETURNED, reason, due, now);
  }

  /** Lets the checked dossier pass on to the gates. */
  @Transactional
  public Nomination verify(Actor actor, long id, Instant now) {
    return move(
        actor, id, Nomination.Status.SUBMITTED, Nomination.Status.VERIFIED, null, null, now);
  }

  /** Admits a verified nomination to the ranking of its category. */
  @Transactional
  public Nomination admit(Actor actor, long id, Instant now) {
    Nomination admitted =
        move(actor, id, Nomination.Status.VERIFIED, Nomination.Status.ADMITTED, null, null, now);
    publish(actor, admitted, Nomination.Status.VERIFIED, now);
    return admitted;
  }

  /**
   * Refuses a verified nomination.
   *
   * @param gate the first gate that failed
   */
  @Transactional
  public Nomination refuse(Actor actor, long id, String gate, Instant now) {
    Nomination refused =
        move(actor, id, Nomination.Status.VERIFIED, Nomination.Status.REFUSED, gate, null, now);
    publish(actor, refused, Nomination.Status.VERIFIED, now);
    return refused;
  }

  /** Admits a refused nomination, whose objection to the gate was upheld. */
  @Transactional
  public Nomination reinstate(Actor actor, long id, Instant now) {
    Nomination admitted =
        move(actor, id, Nomination.Status.REFUSED, Nomination.Status.ADMITTED, null, null, now);
    publish(actor, admitted, Nomination.Status.REFUSED, now);
    return admitted;
  }

  /**
   * Refuses a returned dossier whose answer never came. In a category that was sealed meanwhile it
   * stays as it is: nothing of it can be changed any more.
   *
   * @return refused, or returned as before
   * @throws IllegalArgumentException when it is not returned, and the category not sealed
   */
  @Transactional
  public Nomination closeUnanswered(Actor actor, long id, Instant now) {
    Nomination returned = nominations.heldWithId(id);
    if (seals.fault(returned.categoryId()).isPresent()) {
      return returned;
    }
    Nomination closed =
        move(
            actor,
            id,
            Nomination.Status.RETURNED,
            Nomination.Status.REFUSED,
            "unanswered",
            null,
            now);
    publish(actor, closed, Nomination.Status.RETURNED, now);
    return closed;
  }

  private Nomination move(
      Actor actor,
      long id,
      Nomination.Status from,
      Nomination.Status to,
      @Nullable String reason,
      @Nullable Instant due,
      Instant now) {
    Nomination nomination = nominations.withId(id);
    if (nomination.status() != from) {
      throw new IllegalArgumentException(
          nomination.number()
              + " is "
              + nomination.status()
              + "; only "
              + from
              + " may become "
              + to);
    }
    return nominations.update(nomination.moved(to, reason, due, actor.accountId(), now));
  }

  private void publish(Actor actor, Nomination nomination, Nomination.Status from, Instant now) {
    acts.publish(
        new Nomination.Decided(
            actor,
            now,
            nomination.editionId(),
            nomination.number(),
            nomination.id(),
            nomination.categoryId(),
            from,
            nomination.status(),
            nomination.reason()));
  }
}
