package id.paritrana.nomination;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;

/**
 * Who may read and who may change a nomination. Assessors are let in by the room of assessment
 * alone.
 */
@Singleton
public class NominationRights {

  private final Editions editions;
  private final EditionRights editionRights;
  private final Nominations nominations;

  NominationRights(Editions editions, EditionRights editionRights, Nominations nominations) {
    this.editions = editions;
    this.editionRights = editionRights;
    this.nominations = nominations;
  }

  /** People of the nominator write; nobody else does, not even the nominee. */
  public boolean writes(Actor actor, Nomination nomination) {
    return actor.is(Role.NOMINATOR, nomination.nominatorId());
  }

  /**
   * The nominator, the nominee, the edition's committee and observers read. A draft is its
   * nominator's alone.
   */
  public boolean reads(Actor actor, Nomination nomination) {
    if (writes(actor, nomination)) {
      return true;
    }
    if (nomination.status() == Nomination.Status.DRAFT) {
      return actor.is(Role.OBSERVER);
    }
    Edition edition = editions.withId(nomination.editionId());
    return actor.is(Role.NOMINATOR, nomination.nomineeId())
        || editionRights.readsAll(actor, edition);
  }

  /**
   * @throws NoSuchNomination when there is none, or none that the actor may read
   */
  public Nomination readable(Actor actor, String number) {
    Nomination nomination = nominations.withNumber(number);
    if (!reads(actor, nomination)) {
      throw new NoSuchNomination(number);
    }
    return nomination;
  }

  /**
   * @throws NoSuchNomination when there is none, or none that the actor may write
   */
  public Nomination writable(Actor actor, String number) {
    return written(actor, nominations.withNumber(number));
  }

  /**
   * The same, held for a deed.
   *
   * @throws NoSuchNomination when there is none, or none that the actor may write
   */
  public Nomination held(Actor actor, String number) {
    return written(actor, nominations.heldWithNumber(number));
  }

  private Nomination written(Actor actor, Nomination nomination) {
    if (!writes(actor, nomination)) {
      throw new NoSuchNomination(nomination.number());
    }
    return nomination;
  }
}
