package id.paritrana.web.round;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.Embargoes;
import id.paritrana.publication.PublishingResults;
import id.paritrana.publication.Release;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.workflow.RoundProcesses;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;

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
    Outcome<Release> released =
        deeds.publishing().publish(actor, place.category().id(), pages.clock().instant());
    return replies.page(
        request,
        released,
        RoundView.path(place),
        deeds.embargoes().isReleased(place.category().id())
            ? "notice.result-released"
            : "notice.result-published");
  }

  @Post("/release-withdrawal")
  @Secured("ORGANISER")
  HttpResponse<?> takeBack(
      Page page, Actor actor, String edition, String category, @Body Map<String, Object> sent) {
    Rounds.Place place = views.led(actor, edition, category);
    Form form = Form.of(page, sent);
    Instant now = pages.clock().instant();
    if (deeds.publishing().takeBack(actor, place.category().id(), form.text("reason"), now)
        instanceof Outcome.Refused<Release>(List<Refusal> reasons)) {
      form.refused(reasons);
      return Replies.again(
          form,
          pages.templates().roundsShow(page, views.of(actor, edition, category, 1), form, now));
    }
    return Replies.seeOther(RoundView.path(place), "notice.release-taken-back");
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
  record Deeds(
      ClosingAssessment closing,
      PublishingResults publishing,
      Embargoes embargoes,
      RoundProcesses processes) {}
}
