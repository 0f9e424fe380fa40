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
import java.util.Optional;

/** Who may raise, read and decide objections. */
@Singleton
public class ObjectionRights {

  private final Editions editions;
  private final Nominations nominations;
  private final EditionRights editionRights;
  private final Judges judges;

  ObjectionRights(
      Editions editions, Nominations nominations, EditionRights editionRights, Judges judges) {
    this.editions = editions;
    this.nominations = nominations;
    this.editionRights = editionRights;
    this.judges = judges;
  }

  /** The nominee alone; not even the one who put it forward, where that is another. */
  public boolean raises(Actor actor, Nomination nomination) {
    return actor.is(Role.NOMINATOR, nomination.nomineeId());
  }

  /** The nominee and its nominator, the edition's committee and observers. */
  public boolean reads(Actor actor, Objection objection) {
    Nomination nomination = nominations.withId(objection.nominationId());
    return raises(actor, nomination)
        || actor.is(Role.NOMINATOR, nomination.nominatorId())
        || editionRights.readsAll(actor, edition(objection));
  }

  /** Whether the actor may decide it. */
  public boolean decides(Actor actor, Objection objection) {
    return notDeciding(actor, objection).isEmpty();
  }

  /** Why the actor may not decide it: not asked, or a judge of the point. */
  Optional<Refusal> notDeciding(Actor actor, Objection objection) {
    boolean asked =
        switch (objection.decider()) {
          case VERIFIERS -> editionRights.verifies(actor, edition(objection));
          case COMMITTEE -> editionRights.organises(actor, edition(objection));
        };
    if (!asked || actor.accountId() == null) {
      return Optional.of(Refusal.forbidden("objection.not-asked"));
    }
    return judges
            .of(objection.nominationId(), objection.subject(), objection.point())
            .contains(actor.accountId())
        ? Optional.of(Refusal.forbidden("objection.judged-by-you"))
        : Optional.empty();
  }

  private Edition edition(Objection objection) {
    return editions.withId(objection.editionId());
  }
}
