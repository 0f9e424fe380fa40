package id.paritrana.web.edition;

import id.paritrana.award.key.EditionKey;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A JSON Web Key of Ed25519 (RFC 8037), with the edition that signs by it.
 *
 * @param retiredAt since when it signs no more; what it signed stays valid
 */
@Serdeable
record KeyResponse(
    String kty,
    String crv,
    String alg,
    String use,
    String kid,
    String x,
    String edition,
    Instant madeAt,
    @Nullable Instant retiredAt) {

  static KeyResponse of(EditionKey key, String edition) {
    Map<String, String> members = key.key().members();
    return new KeyResponse(
        members.get("kty"),
        members.get("crv"),
        members.get("alg"),
        members.get("use"),
        key.kid(),
        key.publicKey(),
        edition,
        key.madeAt(),
        key.retiredAt());
  }
}
