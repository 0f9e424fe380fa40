package id.paritrana.web.round;

import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.ReopeningShortlists;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.publication.PublishingResults;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Rounds from stage to stage, for programs. */
@Controller("/api/v1/rounds/{edition}/{category}")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "rounds")
final class RoundApiController {

  private final Leading leading;
  private final RoundViews views;
  private final Replies replies;
  private final Clock clock;

  RoundApiController(Leading leading, RoundViews views, Replies replies, Clock clock) {
    this.leading = leading;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** The record of an interview; {@code notes} may be missing. */
  @Serdeable
  record InterviewRequest(
      Instant heldAt,
      Interview.Mode mode,
      Interview.Leader leader,
      String attendees,
      @Nullable String notes) {

    Interviewing.Record record() {
      return new Interviewing.Record(heldAt, mode, leader, attendees, notes == null ? "" : notes);
    }
  }

  /** Reads the round: its stage, its nominations in numbers, the progress of the panel. */
  @Get
  RoundResponse show(Actor actor, String edition, String category) {
    return RoundResponse.of(views.of(actor, edition, category, 1));
  }

  /** Ends the panel's work; refused while marks are outstanding. */
  @Post("/closing")
  @Secured("ORGANISER")
  HttpResponse<?> close(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.json(
        request,
        leading.closing().close(actor, place.category().id(), clock.instant()),
        closed -> show(actor, edition, category));
  }

  /** Releases the decided result: public at once, or at the hour of a ceremony that lies ahead. */
  @Post("/publication")
  @Secured("ORGANISER")
  HttpResponse<?> publish(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.json(
        request,
        leading.publishing().publish(actor, place.category().id(), clock.instant()),
        published -> show(actor, edition, category));
  }

  /** Why something is done; at least ten characters. */
  @Serdeable
  record BecauseRequest(String reason) {}

  /** Takes a release back before its hour. */
  @Post("/release-withdrawal")
  @Secured("ORGANISER")
  HttpResponse<?> takeBack(
      HttpRequest<?> request,
      Actor actor,
      String edition,
      String category,
      @Body BecauseRequest entered) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.json(
        request,
        leading
            .publishing()
            .takeBack(actor, place.category().id(), entered.reason(), clock.instant()),
        takenBack -> show(actor, edition, category));
  }

  /** Until when the panel marks whoever comes onto the shortlist. */
  @Serdeable
  record ReopeningRequest(Instant markingUntil) {}

  /** Leads the round back to its shortlist after an upheld objection. */
  @Post("/shortlist-reopening")
  @Secured("ORGANISER")
  HttpResponse<?> reopen(
      HttpRequest<?> request,
      Actor actor,
      String edition,
      String category,
      @Body ReopeningRequest entered) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.json(
        request,
        leading
            .reopening()
            .reopen(actor, place.category().id(), entered.markingUntil(), clock.instant()),
        reopened -> show(actor, edition, category));
  }

  /** Records the interview of a shortlisted nominee, or corrects its record. */
  @Put("/interviews/{number}")
  @Secured("ORGANISER")
  HttpResponse<?> interview(
      HttpRequest<?> request,
      Actor actor,
      String edition,
      String category,
      String number,
      @Body InterviewRequest entered) {
    RoundView view = views.of(actor, edition, category, 1);
    if (view.shortlist().stream().noneMatch(p -> p.nomination().number().equals(number))) {
      throw new NoSuchEdition(number);
    }
    return replies.json(
        request,
        leading.interviewing().record(actor, number, entered.record(), clock.instant()),
        recorded -> show(actor, edition, category));
  }

  /** What an organiser does with a round, but for its plenaries. */
  @Singleton
  record Leading(
      ClosingAssessment closing,
      PublishingResults publishing,
      Interviewing interviewing,
      ReopeningShortlists reopening) {}
}
