package id.paritrana.web.round;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
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
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows the corrections of a sealed result, and moves the open one on. */
@Hidden
@Controller("/rounds/{edition}/{category}/corrections")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CorrectionsController {

  private final Correcting correcting;
  private final CorrectionViews views;
  private final RoundViews rounds;
  private final Replies replies;
  private final Pages pages;

  CorrectionsController(
      Correcting correcting,
      CorrectionViews views,
      RoundViews rounds,
      Replies replies,
      Pages pages) {
    this.correcting = correcting;
    this.views = views;
    this.rounds = rounds;
    this.replies = replies;
    this.pages = pages;
  }

  @Get
  @Secured({"ORGANISER", "OBSERVER"})
  HttpResponse<?> show(Page page, Actor actor, String edition, String category) {
    return HttpResponse.ok(
        pages
            .templates()
            .roundsCorrections(page, Form.empty(page), views.of(page, actor, edition, category)));
  }

  @Get("/new")
  HttpResponse<?> form(
      Page page,
      Actor actor,
      String edition,
      String category,
      @QueryValue(defaultValue = "") String point,
      @QueryValue(defaultValue = "") String nominee) {
    Rounds.Place place = rounds.led(actor, edition, category);
    Form form = Form.of(page, Map.of("point", point, "nominee", nominee));
    Optional<CorrectionForm> asked = views.form(page, actor, place, point, nominee, now());
    if (asked.isEmpty()) {
      boolean ofNobody =
          nominee.isEmpty()
              && CorrectionForm.Asked.of(point, nominee)
                  .filter(each -> each.subject() != Correction.Subject.RANKS)
                  .isPresent();
      form.refused(
          ofNobody ? "nominee" : "point",
          ofNobody ? "correction.nominee-missing" : "correction.no-such-point");
      return Replies.again(
          form,
          pages
              .templates()
              .roundsCorrections(page, form, views.of(page, actor, edition, category)));
    }
    return HttpResponse.ok(pages.templates().roundsCorrection(page, Form.empty(page), asked.get()));
  }

  @Post
  HttpResponse<?> open(
      Page page, Actor actor, String edition, String category, @Body Map<String, Object> sent) {
    Rounds.Place place = rounds.led(actor, edition, category);
    Form form = Form.of(page, sent);
    CorrectionForm asked =
        views
            .form(page, actor, place, form.text("point"), form.text("nominee"), now())
            .orElseThrow(() -> new NoSuchEdition(place.subject()));
    Optional<OpeningCorrections.Request> request = asked.read(form);
    if (request.isPresent()
        && correcting.opening().open(actor, place.category().id(), request.get(), now())
            instanceof Outcome.Refused<Correction>(List<Refusal> reasons)) {
      form.refused(CorrectionForm.beside(reasons));
    }
    return form.isRefused()
        ? Replies.again(form, pages.templates().roundsCorrection(page, form, asked))
        : Replies.seeOther(CorrectionView.path(place), "notice.correction-opened");
  }

  @Post("/giving-up")
  HttpResponse<?> giveUp(
      Page page, Actor actor, String edition, String category, @Body Map<String, Object> sent) {
    Rounds.Place place = rounds.led(actor, edition, category);
    Form form = Form.of(page, sent);
    if (correcting.confirming().giveUp(actor, place.category().id(), form.text("reason"), now())
        instanceof Outcome.Refused<Correction>(List<Refusal> reasons)) {
      form.refused(reasons);
      return Replies.again(
          form,
          pages
              .templates()
              .roundsCorrections(page, form, views.of(page, actor, edition, category)));
    }
    return Replies.seeOther(CorrectionView.path(place), "notice.correction-given-up");
  }

  @Post("/seal")
  HttpResponse<?> seal(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.page(
        request,
        correcting.sealing().seal(actor, place.category().id(), now()),
        CorrectionView.path(place),
        "notice.correction-sealed");
  }

  @Post("/publication")
  HttpResponse<?> publish(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.page(
        request,
        correcting.publishing().publish(actor, place.category().id(), now()),
        CorrectionView.path(place),
        "notice.correction-in-force");
  }

  private Instant now() {
    return pages.clock().instant();
  }
}
