package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
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
import java.util.Map;

/** The page of a dossier; its statement, its submission and its withdrawal. */
@Hidden
@Controller("/nominations/{number}")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class DossierController {

  private final DossierViews views;
  private final DossierPages pages;
  private final DraftingNominations drafting;
  private final SubmittingNominations submitting;
  private final Clock clock;

  DossierController(
      DossierViews views,
      DossierPages pages,
      DraftingNominations drafting,
      SubmittingNominations submitting,
      Clock clock) {
    this.views = views;
    this.pages = pages;
    this.drafting = drafting;
    this.submitting = submitting;
    this.clock = clock;
  }

  @Get
  JteModel dossier(Page page, Actor actor, String number) {
    return pages.nominator(page, views.of(actor, number, clock.instant()), Typed.nothing(page));
  }

  @Post("/statement")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> state(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    return DossierPages.reply(
        drafting.state(actor, number, form.raw("statement").strip(), clock.instant()),
        "/nominations/" + number + "#statement",
        "notice.statement-saved",
        new Typed("statement", form),
        typed -> again(page, actor, number, typed));
  }

  @Post("/submission")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> submit(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    return DossierPages.reply(
        submitting.submit(actor, number, clock.instant()),
        "/nominations/" + number,
        "notice.nomination-submitted",
        new Typed("submission", Form.of(page, sent)),
        typed -> again(page, actor, number, typed));
  }

  @Post("/withdrawal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> withdraw(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    return DossierPages.reply(
        submitting.withdraw(actor, number, form.text("reason"), clock.instant()),
        "/nominations/" + number,
        "notice.nomination-withdrawn",
        new Typed("withdrawal", form),
        typed -> again(page, actor, number, typed));
  }

  private JteModel again(Page page, Actor actor, String number, Typed typed) {
    return pages.nominator(page, views.of(actor, number, clock.instant()), typed);
  }
}
