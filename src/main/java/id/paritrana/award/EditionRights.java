package id.paritrana.award;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;

/** Who may do what with an edition as a whole. */
@Singleton
public class EditionRights {

  /** Organisers act on the editions of their own committee. */
  public boolean organises(Actor actor, Edition edition) {
    return actor.is(Role.ORGANISER, edition.committeeId());
  }

  public boolean verifies(Actor actor, Edition edition) {
    return actor.is(Role.VERIFIER, edition.committeeId());
  }

  /** Observers oversee every edition, organisers those of their own committee. */
  public boolean oversees(Actor actor, Edition edition) {
    return actor.is(Role.OBSERVER) || organises(actor, edition);
  }

  /** Observers read every edition; a committee's people read their own. */
  public boolean readsAll(Actor actor, Edition edition) {
    return actor.is(Role.OBSERVER) || organises(actor, edition) || verifies(actor, edition);
  }

  /** The call is for everybody once it is open; before, the committee prepares it alone. */
  public boolean seesCall(Actor actor, Edition edition) {
    return edition.isOpened() || readsAll(actor, edition) || actor.isOf(edition.committeeId());
  }
}
