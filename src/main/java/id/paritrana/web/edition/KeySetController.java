package id.paritrana.web.edition;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.key.EditionKey;
import id.paritrana.award.key.EditionKeys;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The public keys of all editions; nobody needs to sign in. */
@Controller("/.well-known/jwks.json")
@Tag(name = "keys")
@Secured(SecurityRule.IS_ANONYMOUS)
final class KeySetController {

  private static final String KEY_SET = "application/jwk-set+json";

  private final EditionKeys keys;
  private final Editions editions;

  KeySetController(EditionKeys keys, Editions editions) {
    this.keys = keys;
    this.editions = editions;
  }

  /** A JSON Web Key set (RFC 7517). */
  @Serdeable
  record KeySetResponse(List<KeyResponse> keys) {}

  /** Every key with which an edition signs or signed; the same whatever a reader says to accept. */
  @Get
  @Produces({KEY_SET, MediaType.ALL})
  HttpResponse<KeySetResponse> all() {
    List<EditionKey> all = keys.listOrderByEditionIdAndNumber();
    Map<Long, String> codes =
        editions.findByIdIn(all.stream().map(EditionKey::editionId).distinct().toList()).stream()
            .collect(Collectors.toMap(Edition::id, Edition::code));
    List<KeyResponse> told =
        all.stream().map(key -> KeyResponse.of(key, codes.get(key.editionId()))).toList();
    return HttpResponse.ok(new KeySetResponse(told))
        .contentType(KEY_SET)
        .header(HttpHeaders.CACHE_CONTROL, "public, max-age=60");
  }
}
