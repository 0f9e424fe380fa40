package id.paritrana.web.round;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryReadings;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
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
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records what a plenary decided, and shows its minutes. */
@Hidden
@Controller("/rounds/{edition}/{category}")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PlenaryController {

  private final Deciding deciding;
  private final PlenaryViews views;
  private final RoundViews rounds;
  private final Pages pages;

  PlenaryController(Deciding deciding, PlenaryViews views, RoundViews rounds, Pages pages) {
    this.deciding = deciding;
    this.views = views;
    this.rounds = rounds;
    this.pages = pages;
  }

  @Get("/{word:shortlist|ranks|final|correction}")
  HttpResponse<?> form(Page page, Actor actor, String edition, String category, String word) {
    PlenaryView view = views.of(actor, edition, category, RoundView.purpose(word));
    return deciding.isDue(actor, view, pages.clock().instant())
        ? HttpResponse.ok(pages.templates().roundsPlenary(page, Form.empty(page), view))
        : HttpResponse.seeOther(URI.create(view.insteadPath()));
  }

  @Post("/{word:shortlist|ranks|final|correction}")
  HttpResponse<?> confirm(
      Page page,
      Actor actor,
      String edition,
      String category,
      String word,
      @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    PlenaryView view = views.of(actor, edition, category, RoundView.purpose(word));
    confirm(actor, view, form, pages.clock().instant());
    return form.isRefused()
        ? Replies.again(form, pages.templates().roundsPlenary(page, form, view))
        : Replies.seeOther(view.afterPath(), view.noticeText());
  }

  @Get("/minutes/{word:shortlist|ranks|final|correction}")
  @Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
  JteModel minutes(
      Page page,
      Actor actor,
      String edition,
      String category,
      String word,
      @QueryValue Optional<Integer> number) {
    Plenary.Purpose purpose = RoundView.purpose(word);
    Rounds.Place place = rounds.place(actor, edition, category, purpose);
    PlenaryReadings.Held held =
        number
            .map(earlier -> rounds.held(place, purpose, earlier))
            .orElseGet(() -> rounds.held(place, purpose));
    return pages
        .templates()
        .roundsMinutes(
            page,
            place,
            held,
            rounds.nominees(
                held.decisions().stream().map(PlenaryReadings.Decided::nomination).toList()));
  }

  private void confirm(Actor actor, PlenaryView view, Form form, Instant now) {
    long category = view.place().category().id();
    Minutes minutes = PlenaryForm.read(form, view, now);
    if (form.isRefused()) {
      form.refusedBesides(deciding.faults(actor, category, view.purpose(), minutes, now));
      return;
    }
    Outcome<Plenary> outcome = deciding.confirm(actor, category, view.purpose(), minutes, now);
    if (outcome instanceof Outcome.Refused<Plenary>(List<Refusal> reasons)) {
      form.refused(reasons);
    }
  }
}
