package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;

/** Shows the keys with which an edition signs, and puts a new one in place. */
@Hidden
@Controller("/editions/{code}/keys")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class KeysController {

  private final KeepingKeys keeping;
  private final EditionKeys keys;
  private final EditionViews views;
  private final Replies replies;
  private final Templates templates;
  private final Clock clock;

  KeysController(
      KeepingKeys keeping,
      EditionKeys keys,
      EditionViews views,
      Replies replies,
      Templates templates,
      Clock clock) {
    this.keeping = keeping;
    this.keys = keys;
    this.views = views;
    this.replies = replies;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page, Actor actor, String code) {
    EditionView view = views.of(actor, code, clock.instant());
    return templates.editionsKeys(
        page, view, keys.findByEditionIdOrderByNumber(view.edition().id()));
  }

  @Post
  @Secured("ORGANISER")
  HttpResponse<?> rotate(HttpRequest<?> request, Actor actor, String code) {
    views.organised(actor, code, clock.instant());
    return replies.page(
        request,
        keeping.rotate(actor, code, clock.instant()),
        "/editions/" + code + "/keys",
        "notice.key-made");
  }
}
