package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Enters what is known of the decree that names an edition's winners, at any time. */
@Singleton
public class SettingDecree {

  private final Editions editions;
  private final Decrees decrees;
  private final EditionRights rights;
  private final Acts acts;

  SettingDecree(Editions editions, Decrees decrees, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.decrees = decrees;
    this.rights = rights;
    this.acts = acts;
  }

  /** Enters all of it anew. */
  @Transactional
  public Outcome<DecreeDraft> set(Actor actor, String editionCode, DecreeDraft draft, Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Refusal> faults = faults(draft);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<Change> changes = changes(decrees.of(edition.id()), draft);
    keep(actor, edition.id(), draft, now);
    if (!changes.isEmpty()) {
      acts.publish(
          new Edition.Changed(
              actor, now, edition.id(), edition.code(), "edition.decree-set", changes));
    }
    return Outcome.done(draft);
  }

  private void keep(Actor actor, long editionId, DecreeDraft draft, Instant now) {
    Long kept = decrees.findByEditionId(editionId).map(Decree::id).orElse(null);
    Decree decree =
        new Decree(
            kept,
            editionId,
            draft.number(),
            draft.datedOn(),
            draft.subject().id(),
            draft.subject().en(),
            draft.office().id(),
            draft.office().en(),
            draft.signer(),
            now,
            actor.id());
    if (kept == null) {
      decrees.save(decree);
    } else {
      decrees.update(decree);
    }
  }

  private static List<Refusal> faults(DecreeDraft draft) {
    List<Refusal> faults = new ArrayList<>();
    WordingRules.length("number", draft.number(), 80, faults);
    WordingRules.pair("subject", draft.subject(), 300, faults);
    WordingRules.pair("office", draft.office(), 160, faults);
    WordingRules.length("signer", draft.signer(), 120, faults);
    return faults;
  }

  private static List<Change> changes(DecreeDraft before, DecreeDraft after) {
    List<Change> changes = new ArrayList<>();
    SettingWording.changed("decreeNumber", before.number(), after.number(), changes);
    SettingWording.changed("datedOn", written(before), written(after), changes);
    SettingWording.changed("subjectId", before.subject().id(), after.subject().id(), changes);
    SettingWording.changed("subjectEn", before.subject().en(), after.subject().en(), changes);
    SettingWording.changed("officeId", before.office().id(), after.office().id(), changes);
    SettingWording.changed("officeEn", before.office().en(), after.office().en(), changes);
    SettingWording.changed("signer", before.signer(), after.signer(), changes);
    return changes;
  }

  private static String written(DecreeDraft draft) {
    return draft.datedOn() == null ? "" : draft.datedOn().toString();
  }
}
