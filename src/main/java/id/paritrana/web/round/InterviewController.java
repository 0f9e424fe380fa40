package id.paritrana.web.round;

import gg.jte.models.runtime.JteModel;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.award.NoSuchEdition;
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
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** Records the interview of a shortlisted nominee. */
@Hidden
@Controller("/rounds/{edition}/{category}/interviews/{number}")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class InterviewController {

  private final Interviewing interviewing;
  private final RoundViews views;
  private final ProgressViews progress;
  private final Pages pages;

  InterviewController(
      Interviewing interviewing, RoundViews views, ProgressViews progress, Pages pages) {
    this.interviewing = interviewing;
    this.views = views;
    this.progress = progress;
    this.pages = pages;
  }

  @Get
  JteModel form(Page page, Actor actor, String edition, String category, String number) {
    Rounds.Place place = views.led(actor, edition, category);
    return template(page, Form.empty(page), place, shortlisted(place, number));
  }

  @Post
  HttpResponse<?> record(
      Page page,
      Actor actor,
      String edition,
      String category,
      String number,
      @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Rounds.Place place = views.led(actor, edition, category);
    Progress nominee = shortlisted(place, number);
    record(actor, number, form, place.edition().timeZone());
    return form.isRefused()
        ? Replies.again(form, template(page, form, place, nominee))
        : Replies.seeOther(RoundView.path(place), "notice.interview-recorded");
  }

  private Progress shortlisted(Rounds.Place place, String number) {
    return progress.of(place).stream()
        .filter(each -> each.nomination().number().equals(number))
        .findFirst()
        .orElseThrow(() -> new NoSuchEdition(number));
  }

  private JteModel template(Page page, Form form, Rounds.Place place, Progress nominee) {
    LocalDate first = interviewing.firstDay(nominee.nomination());
    return pages.templates().roundsInterview(page, form, place, nominee, first);
  }

  private void record(Actor actor, String number, Form form, ZoneId zone) {
    Instant now = pages.clock().instant();
    Interviewing.Record record = read(form, zone, now);
    if (form.isRefused()) {
      form.refusedBesides(interviewing.faults(actor, number, record, now));
    } else if (interviewing.record(actor, number, record, now)
        instanceof Outcome.Refused<Interview>(List<Refusal> reasons)) {
      form.refused(reasons);
    }
  }

  /** The record, with values that are no fault by themselves where something cannot be read. */
  private static Interviewing.Record read(Form form, ZoneId zone, Instant now) {
    return new Interviewing.Record(
        form.instant("heldAt", zone).orElse(now),
        form.required("mode", Interview.Mode.class).orElse(Interview.Mode.ON_SITE),
        form.required("leader", Interview.Leader.class).orElse(Interview.Leader.PRESENT),
        form.text("attendees"),
        form.text("notes"));
  }
}
