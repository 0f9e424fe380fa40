package id.paritrana.web.edition;

import id.paritrana.award.key.KeepingKeys;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** Puts a new key in place of the one with which an edition signs, for programs. */
@Controller("/api/v1/editions/{code}/keys")
@Secured("ORGANISER")
@Tag(name = "keys")
final class KeysApiController {

  private final KeepingKeys keeping;
  private final EditionViews views;
  private final Replies replies;
  private final Clock clock;

  KeysApiController(KeepingKeys keeping, EditionViews views, Replies replies, Clock clock) {
    this.keeping = keeping;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** Makes a new key; the old one stays published, and what it signed stays valid. */
  @Post
  HttpResponse<?> rotate(HttpRequest<?> request, Actor actor, String code) {
    views.organised(actor, code, clock.instant());
    return replies.created(
        request, keeping.rotate(actor, code, clock.instant()), key -> KeyResponse.of(key, code));
  }
}
