package id.paritrana.award.key;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes the keys of editions and signs with them. An edition has its first key from the opening of
 * its call, or from the first signature where it was opened before there were keys.
 */
@Singleton
public class KeepingKeys {

  private final Editions editions;
  private final EditionKeys keys;
  private final KeyFolder folder;
  private final EditionRights rights;
  private final Acts acts;

  KeepingKeys(
      Editions editions, EditionKeys keys, KeyFolder folder, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.keys = keys;
    this.folder = folder;
    this.rights = rights;
    this.acts = acts;
  }

  @EventListener
  @Transactional
  void on(Act act) {
    if (act instanceof Edition.Opened opened) {
      current(opened.actor(), editions.withId(opened.editionId()), opened.at());
    }
  }

  /** The key with which the edition signs now; made where there is none yet. */
  @Transactional
  public EditionKey current(Actor actor, Edition edition, Instant now) {
    return last(edition)
        .orElseGet(
            () -> {
              editions.findByIdForUpdate(edition.id());
              return last(edition).orElseGet(() -> make(actor, edition, null, now));
            });
  }

  /**
   * Signs with the edition's key.
   *
   * @throws UnusableEditionKey when the file of the key is gone or is another's
   */
  @Transactional
  public SignedText sign(Actor actor, Edition edition, byte[] payload, Instant now) {
    EditionKey key = current(actor, edition, now);
    try {
      return SignedText.sign(
          payload, key.key(), folder.open(name(edition, key.number()), key.key()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("key " + key.kid() + " does not sign", broken);
    }
  }

  /** Why the edition cannot sign: the file of its key is gone or is another's. */
  public Optional<Refusal> fault(Edition edition) {
    return last(edition)
        .filter(key -> !folder.opens(name(edition, key.number()), key.key()))
        .map(key -> Refusal.conflict("edition.key-unusable", Map.of("number", key.number())));
  }

  /** Puts a new key in place of the one that signs; what the old one signed stays valid. */
  @Transactional
  public Outcome<EditionKey> rotate(Actor actor, String code, Instant now) {
    Edition edition = editions.withCode(code);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    editions.findByIdForUpdate(edition.id());
    Optional<EditionKey> before = last(edition);
    before.ifPresent(key -> keys.update(key.retired(actor, now)));
    return Outcome.done(make(actor, edition, before.orElse(null), now));
  }

  private Optional<EditionKey> last(Edition edition) {
    return keys.findFirstByEditionIdOrderByNumberDesc(edition.id());
  }

  private EditionKey make(Actor actor, Edition edition, @Nullable EditionKey before, Instant now) {
    int number = before == null ? 1 : before.number() + 1;
    PublicKeyText key = PublicKeyText.of(folder.make(name(edition, number)).getPublic());
    EditionKey made =
        keys.save(
            new EditionKey(
                null,
                edition.id(),
                number,
                key.kid(),
                key.x(),
                now,
                actor.accountId(),
                null,
                null));
    acts.publish(
        new EditionKey.Made(
            actor,
            now,
            edition.id(),
            edition.code(),
            before == null ? null : before.kid(),
            made.kid()));
    return made;
  }

  private static String name(Edition edition, int number) {
    return edition.code() + "-" + number;
  }
}
