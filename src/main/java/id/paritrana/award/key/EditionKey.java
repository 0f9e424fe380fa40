package id.paritrana.award.key;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key with which an edition signs; the private half is a file.
 *
 * @param number 1 and up within the edition
 * @param kid by which signatures name it, see {@link PublicKeyText#kid}
 * @param publicKey 32 bytes in base64url, see {@link PublicKeyText}
 * @param madeBy empty when the program acted by itself
 * @param retiredAt since when it signs no more; what it signed stays valid
 */
@MappedEntity("edition_key")
public record EditionKey(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    int number,
    String kid,
    String publicKey,
    Instant madeAt,
    @Nullable Long madeBy,
    @Nullable Instant retiredAt,
    @Nullable Long retiredBy) {

  public PublicKeyText key() {
    return new PublicKeyText(publicKey);
  }

  public boolean isRetired() {
    return retiredAt != null;
  }

  EditionKey retired(Actor actor, Instant now) {
    return new EditionKey(
        id, editionId, number, kid, publicKey, madeAt, madeBy, now, actor.accountId());
  }

  /** A key was made: the first of the edition, or one in place of another. */
  public record Made(
      Actor actor, Instant at, Long editionId, String subject, @Nullable String before, String kid)
      implements Act {
    @Override
    public String action() {
      return "edition.key-made";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("key", before, kid));
    }
  }
}
