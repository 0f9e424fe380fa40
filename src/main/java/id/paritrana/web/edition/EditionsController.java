package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.Edition;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Lists editions, lays out new ones and opens their calls. */
@Hidden
@Controller("/editions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class EditionsController {

  private final OpeningEditions opening;
  private final EditionViews views;
  private final Replies replies;
  private final Templates templates;
  private final Clock clock;

  EditionsController(
      OpeningEditions opening,
      EditionViews views,
      Replies replies,
      Templates templates,
      Clock clock) {
    this.opening = opening;
    this.views = views;
    this.replies = replies;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page, Actor actor) {
    return templates.editionsList(page, views.visible(actor));
  }

  @Get("/new")
  @Secured("ORGANISER")
  JteModel form(Page page) {
    return templates.editionsNew(page, Form.empty(page));
  }

  @Post
  @Secured("ORGANISER")
  HttpResponse<?> create(Page page, Actor actor, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Instant now = clock.instant();
    NewEdition wish = EditionForm.read(form, LocalDate.ofInstant(now, page.zone()));
    if (form.isRefused()) {
      form.refusedBesides(opening.faults(wish, now));
      return Replies.again(form, templates.editionsNew(page, form));
    }
    return switch (opening.create(actor, wish, now)) {
      case Outcome.Done<Edition>(Edition edition) ->
          Replies.seeOther("/editions/" + edition.code(), "notice.edition-created");
      case Outcome.Refused<Edition>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.editionsNew(page, form));
      }
    };
  }

  @Get("/{code}")
  JteModel show(Page page, Actor actor, String code) {
    return templates.editionsShow(page, views.of(actor, code, clock.instant()));
  }

  @Post("/{code}/opening")
  @Secured("ORGANISER")
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, String code) {
    EditionView view = views.organised(actor, code, clock.instant());
    return replies.page(
        request,
        opening.open(actor, code, clock.instant()),
        "/editions/" + code,
        view.callDay().passed() ? "notice.edition-opened" : "notice.edition-opened-ahead");
  }
}
