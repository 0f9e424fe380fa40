package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Sets for how long nominees may object to the provisional results of an edition. */
@Singleton
public class SettingObjectionDays {

  /** Most working days; the table keeps no more. */
  public static final int MOST = 60;

  private final Editions editions;
  private final EditionRights rights;
  private final Acts acts;

  SettingObjectionDays(Editions editions, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * Refused once the call is open: nominators rely on the time.
   *
   * @param days working days, 0 to {@value #MOST}; 0 for no time to object
   */
  @Transactional
  public Outcome<Edition> set(Actor actor, String editionCode, int days, Instant now) {
    Edition edition = editions.heldWithCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (edition.isOpened()) {
      return Outcome.refused(
          Refusal.conflict("edition.objection-days-locked", Map.of("opened", edition.openedAt())));
    }
    if (days < 0 || days > MOST) {
      return Outcome.refused(
          Refusal.invalid("objectionDays", "edition.objection-days-range", Map.of("most", MOST)));
    }
    Edition changed = editions.update(edition.withObjectionDays(days));
    acts.publish(
        new Edition.Changed(
            actor,
            now,
            edition.id(),
            edition.code(),
            "edition.objection-days-set",
            List.of(
                new Change(
                    "objectionDays",
                    Integer.toString(edition.objectionDays()),
                    Integer.toString(days)))));
    return Outcome.done(changed);
  }
}
