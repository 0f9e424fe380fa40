package id.paritrana.web.round;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealingResults;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** Shows what will be sealed and what was, and seals it. */
@Hidden
@Controller("/rounds/{edition}/{category}/seal")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SealController {

  private final SealingResults sealing;
  private final ReadingSeals reading;
  private final RoundViews views;
  private final Replies replies;
  private final Pages pages;

  SealController(
      SealingResults sealing,
      ReadingSeals reading,
      RoundViews views,
      Replies replies,
      Pages pages) {
    this.sealing = sealing;
    this.reading = reading;
    this.views = views;
    this.replies = replies;
    this.pages = pages;
  }

  @Get
  JteModel show(Page page, Actor actor, String edition, String category) {
    RoundView view = views.of(actor, edition, category, 1);
    Rounds.Place place = view.place();
    if (view.isSealed()) {
      return pages
          .templates()
          .roundsSealed(
              page,
              view,
              reading
                  .last(place.category().id())
                  .orElseThrow(() -> new NoSuchEdition(place.subject())));
    }
    if (!view.leadsAt(CategoryRound.Stage.DECIDED)) {
      throw new NoSuchEdition(place.subject());
    }
    SealingResults.Draft draft = sealing.draft(place, pages.clock().instant());
    return pages
        .templates()
        .roundsSeal(
            page,
            view,
            draft,
            views.nominees(draft.ranked().stream().map(Winners.Ranked::nomination).toList()));
  }

  @Post
  @Secured("ORGANISER")
  HttpResponse<?> seal(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.page(
        request,
        sealing.seal(actor, place.category().id(), pages.clock().instant()),
        RoundView.path(place),
        "notice.result-sealed");
  }
}
