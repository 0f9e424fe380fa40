package id.paritrana.web.round;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.publication.PublishingResults;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.workflow.RoundProcesses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Singleton;

/** Follows a round from stage to stage. */
@Hidden
@Controller("/rounds/{edition}/{category}")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class RoundController {

  private final Deeds deeds;
  private final RoundViews views;
  private final Replies replies;
  private final Pages pages;

  RoundController(Deeds deeds, RoundViews views, Replies replies, Pages pages) {
    this.deeds = deeds;
    this.views = views;
    this.replies = replies;
    this.pages = pages;
  }

  @Get
  JteModel show(
      Page page,
      Actor actor,
      String edition,
      String category,
      @QueryValue(value = "page", defaultValue = "1") int part) {
    return pages
        .templates()
        .roundsShow(
            page,
            views.of(actor, edition, category, part),
            Form.empty(page),
            pages.clock().instant());
  }

  @Post("/closing")
  @Secured("ORGANISER")
  HttpResponse<?> close(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.page(
        request,
        deeds.closing().close(actor, place.category().id(), pages.clock().instant()),
        RoundView.path(place),
        "notice.assessment-closed");
  }

  @Post("/publication")
  @Secured("ORGANISER")
  HttpResponse<?> publish(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.page(
        request,
        deeds.publishing().publish(actor, place.category().id(), pages.clock().instant()),
        RoundView.path(place),
        "notice.result-published");
  }

  @Post("/retry")
  @Secured("ORGANISER")
  HttpResponse<?> retry(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.page(
        request,
        deeds.processes().retry(actor, place, pages.clock().instant()),
        RoundView.path(place),
        "notice.step-retried");
  }

  /** What an organiser does with a round by a button alone. */
  @Singleton
  record Deeds(ClosingAssessment closing, PublishingResults publishing, RoundProcesses processes) {}
}
