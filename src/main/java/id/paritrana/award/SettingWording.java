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

/**
 * Sets what the documents of an edition say. Words may change at any time, as offices do: what an
 * issued certificate says was kept with it.
 */
@Singleton
public class SettingWording {

  private final Editions editions;
  private final Wordings wordings;
  private final WordingRules rules;
  private final EditionRights rights;
  private final Acts acts;

  SettingWording(
      Editions editions, Wordings wordings, WordingRules rules, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.wordings = wordings;
    this.rules = rules;
    this.rights = rights;
    this.acts = acts;
  }

  /** Sets all words anew. */
  @Transactional
  public Outcome<WordingDraft> set(
      Actor actor, String editionCode, WordingDraft draft, Instant now) {
    return checked(actor, editionCode, draft)
        .map(
            edition -> {
              keep(actor, edition, draft, now);
              return draft;
            });
  }

  /** The edition, if these words could be set; nothing is changed. */
  public Outcome<Edition> checked(Actor actor, String editionCode, WordingDraft draft) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Refusal> faults = rules.faults(edition, draft);
    return faults.isEmpty() ? Outcome.done(edition) : Outcome.refused(faults);
  }

  private void keep(Actor actor, Edition edition, WordingDraft draft, Instant now) {
    WordingDraft before = wordings.of(edition.id());
    Long kept = wordings.findByEditionId(edition.id()).map(Wording::id).orElse(null);
    Wording wording = Wording.of(kept, edition.id(), draft, now, actor.id());
    if (kept == null) {
      wordings.save(wording);
    } else {
      wordings.update(wording);
    }
    List<Change> changes = changes(before, draft);
    if (!changes.isEmpty()) {
      acts.publish(
          new Edition.Changed(
              actor, now, edition.id(), edition.code(), "edition.wording-set", changes));
    }
  }

  private static List<Change> changes(WordingDraft before, WordingDraft after) {
    List<Change> changes = new ArrayList<>();
    changed("titleId", before.title().id(), after.title().id(), changes);
    changed("titleEn", before.title().en(), after.title().en(), changes);
    changed("openingId", before.opening().id(), after.opening().id(), changes);
    changed("openingEn", before.opening().en(), after.opening().en(), changes);
    changed("citationId", before.citation().id(), after.citation().id(), changes);
    changed("citationEn", before.citation().en(), after.citation().en(), changes);
    changed("closingId", before.closing().id(), after.closing().id(), changes);
    changed("closingEn", before.closing().en(), after.closing().en(), changes);
    changed("town", before.town(), after.town(), changes);
    changed("numbering", before.numbering(), after.numbering(), changes);
    changed("letterhead", before.letterhead(), after.letterhead(), changes);
    changed("address", before.address(), after.address(), changes);
    return changes;
  }

  static void changed(String name, String before, String after, List<Change> changes) {
    if (!before.equals(after)) {
      changes.add(
          new Change(name, before.isEmpty() ? null : before, after.isEmpty() ? null : after));
    }
  }
}
