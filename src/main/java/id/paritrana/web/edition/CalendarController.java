package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.Calendars;
import id.paritrana.award.Milestone;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the dates of an edition's calendar. */
@Hidden
@Controller("/editions/{code}/calendar")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class CalendarController {

  /** The button that moves a date to the present. */
  private static final String NOW = "now";

  private final Calendars calendars;
  private final EditionViews views;
  private final Templates templates;
  private final Clock clock;

  CalendarController(Calendars calendars, EditionViews views, Templates templates, Clock clock) {
    this.calendars = calendars;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(
      Page page,
      Actor actor,
      String code,
      @QueryValue(defaultValue = "") String kind,
      @QueryValue(defaultValue = "") String category) {
    return templates.editionsCalendar(
        page, Form.empty(page), views.organised(actor, code, clock.instant()), kind, category);
  }

  @Post
  HttpResponse<?> move(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Instant now = clock.instant();
    EditionView view = views.organised(actor, code, now);
    Optional<Calendars.Move> move = read(form, view, now);
    if (move.isEmpty()) {
      return Replies.again(form, templates.editionsCalendar(page, form, view, "", ""));
    }
    return switch (calendars.move(actor, code, move.get(), now)) {
      case Outcome.Done<Milestone> _ ->
          Replies.seeOther(view.path() + "/calendar", "notice.date-moved");
      case Outcome.Refused<Milestone>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.editionsCalendar(page, form, view, "", ""));
      }
    };
  }

  private static Optional<Calendars.Move> read(Form form, EditionView view, Instant now) {
    Optional<Milestone.Kind> kind = form.required("kind", Milestone.Kind.class);
    Optional<Instant> to =
        form.text(NOW).isEmpty() ? form.instant("to", view.edition().timeZone()) : Optional.of(now);
    if (kind.isEmpty() || to.isEmpty()) {
      Calendars.reasonFault(view.edition(), form.text("reason"))
          .ifPresent(fault -> form.refused(List.of(fault)));
      return Optional.empty();
    }
    String category = form.text("category");
    return Optional.of(
        new Calendars.Move(
            category.isEmpty() ? null : category, kind.get(), to.get(), form.text("reason")));
  }
}
