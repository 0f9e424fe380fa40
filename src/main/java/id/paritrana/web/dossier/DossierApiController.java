package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;

/** A dossier, its statement, its submission and its withdrawal, for programs. */
@Controller("/api/v1/nominations/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "nominations")
final class DossierApiController {

  private final DossierViews views;
  private final DraftingNominations drafting;
  private final SubmittingNominations submitting;
  private final Replies replies;
  private final Clock clock;

  DossierApiController(
      DossierViews views,
      DraftingNominations drafting,
      SubmittingNominations submitting,
      Replies replies,
      Clock clock) {
    this.views = views;
    this.drafting = drafting;
    this.submitting = submitting;
    this.replies = replies;
    this.clock = clock;
  }

  /** Reads one dossier, as far as the reader may. */
  @Get
  DossierResponse dossier(@Parameter(hidden = true) Page page, Actor actor, String number) {
    return DossierResponse.of(page, views.of(actor, number, clock.instant()));
  }

  /** Writes the nominee's own words. */
  @Put("/statement")
  HttpResponse<?> state(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body StatementRequest words) {
    return reply(
        request,
        page,
        actor,
        number,
        drafting.state(actor, number, words.statement(), clock.instant()));
  }

  /** Hands a draft in, or a returned dossier in again. */
  @Post("/submission")
  HttpResponse<?> submit(
      HttpRequest<?> request, @Parameter(hidden = true) Page page, Actor actor, String number) {
    return reply(request, page, actor, number, submitting.submit(actor, number, clock.instant()));
  }

  /** Takes a nomination back. */
  @Post("/withdrawal")
  HttpResponse<?> withdraw(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body ReasonRequest why) {
    return reply(
        request,
        page,
        actor,
        number,
        submitting.withdraw(actor, number, why.reason(), clock.instant()));
  }

  private HttpResponse<?> reply(
      HttpRequest<?> request, Page page, Actor actor, String number, Outcome<?> outcome) {
    return replies.json(
        request, outcome, _ -> DossierResponse.of(page, views.of(actor, number, clock.instant())));
  }
}
