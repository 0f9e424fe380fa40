package id.paritrana.web.round;

import id.paritrana.award.Calendars;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReopeningShortlists;
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
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Extends the time for objections of a category, or leads it back to its shortlist after them. */
@Hidden
@Controller("/rounds/{edition}/{category}")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ObjectionTimeController {

  private final Calendars calendars;
  private final ReopeningShortlists reopening;
  private final RoundViews views;
  private final Pages pages;

  ObjectionTimeController(
      Calendars calendars, ReopeningShortlists reopening, RoundViews views, Pages pages) {
    this.calendars = calendars;
    this.reopening = reopening;
    this.views = views;
    this.pages = pages;
  }

  @Post("/objection-deadline")
  HttpResponse<?> extend(
      Page page, Actor actor, String edition, String category, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Instant now = pages.clock().instant();
    views.led(actor, edition, category);
    RoundView view = views.of(actor, edition, category, 1);
    Optional<Instant> to = form.instant("to", view.place().edition().timeZone());
    if (to.isPresent()
        && calendars.move(actor, edition, move(category, to.get(), form), now)
            instanceof Outcome.Refused<Milestone>(List<Refusal> reasons)) {
      form.refused(reasons);
    }
    return form.isRefused()
        ? Replies.again(form, pages.templates().roundsShow(page, view, form, now))
        : Replies.seeOther(view.path(), "notice.objections-extended");
  }

  @Post("/shortlist-reopening")
  HttpResponse<?> reopen(
      Page page, Actor actor, String edition, String category, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Instant now = pages.clock().instant();
    views.led(actor, edition, category);
    RoundView view = views.of(actor, edition, category, 1);
    Optional<Instant> until = form.instant("markingUntil", view.place().edition().timeZone());
    if (until.isPresent()
        && reopening.reopen(actor, view.place().category().id(), until.get(), now)
            instanceof Outcome.Refused<CategoryRound>(List<Refusal> reasons)) {
      form.refused(reasons);
    }
    return form.isRefused()
        ? Replies.again(form, pages.templates().roundsShow(page, view, form, now))
        : Replies.seeOther(view.path(), "notice.shortlist-reopened");
  }

  private static Calendars.Move move(String category, Instant to, Form form) {
    return new Calendars.Move(category, Milestone.Kind.OBJECTION_DEADLINE, to, form.text("reason"));
  }
}
