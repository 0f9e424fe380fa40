package id.paritrana.web.round;

import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;

/**
 * Plenaries and their minutes, for programs; {@code plenary} is shortlist, ranks, final or
 * correction.
 */
@Controller("/api/v1/rounds/{edition}/{category}/plenaries/{plenary}")
@Secured("ORGANISER")
@Tag(name = "rounds")
final class PlenaryApiController {

  private final Deciding deciding;
  private final PlenaryViews views;
  private final RoundViews rounds;
  private final Replies replies;
  private final Pages pages;

  PlenaryApiController(
      Deciding deciding, PlenaryViews views, RoundViews rounds, Replies replies, Pages pages) {
    this.deciding = deciding;
    this.views = views;
    this.rounds = rounds;
    this.replies = replies;
    this.pages = pages;
  }

  /** Reads what lies before the plenary. */
  @Get("/proposal")
  List<RoundResponse.LineResponse> proposal(
      Actor actor, String edition, String category, String plenary) {
    return views.of(actor, edition, category, RoundView.purpose(plenary)).lines().stream()
        .map(RoundResponse.LineResponse::of)
        .toList();
  }

  /** Reads the minutes of a plenary that was held. */
  @Get
  @Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
  RoundResponse.MinutesResponse minutes(
      Actor actor, String edition, String category, String plenary) {
    Plenary.Purpose purpose = RoundView.purpose(plenary);
    Rounds.Place place = rounds.place(actor, edition, category, purpose);
    return RoundResponse.MinutesResponse.of(rounds.held(place, purpose));
  }

  /** Records what the plenary decided; it cannot be changed after that. */
  @Post
  HttpResponse<?> confirm(
      HttpRequest<?> request,
      Actor actor,
      String edition,
      String category,
      String plenary,
      @Body MinutesRequest entered) {
    Rounds.Place place = rounds.led(actor, edition, category);
    long id = place.category().id();
    Minutes minutes = entered.minutes();
    Outcome<Plenary> outcome =
        deciding.confirm(actor, id, RoundView.purpose(plenary), minutes, pages.clock().instant());
    return replies.json(request, outcome, held -> minutes(actor, edition, category, plenary));
  }
}
