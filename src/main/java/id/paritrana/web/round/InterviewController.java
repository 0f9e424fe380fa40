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
import java.util.List;
import java.util.Map;
import java.util.Optional;

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
    return pages
        .templates()
        .roundsInterview(page, Form.empty(page), place, shortlisted(place, number));
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
    Optional<Interviewing.Record> record = read(form, place);
    if (record.isPresent()) {
      Outcome<Interview> outcome =
          interviewing.record(actor, number, record.get(), pages.clock().instant());
      if (outcome instanceof Outcome.Refused<Interview>(List<Refusal> reasons)) {
        form.refused(reasons);
      }
    }
    return form.isRefused()
        ? Replies.again(form, pages.templates().roundsInterview(page, form, place, nominee))
        : Replies.seeOther(RoundView.path(place), "notice.interview-recorded");
  }

  private Progress shortlisted(Rounds.Place place, String number) {
    return progress.of(place).stream()
        .filter(each -> each.nomination().number().equals(number))
        .findFirst()
        .orElseThrow(() -> new NoSuchEdition(number));
  }

  private static Optional<Interviewing.Record> read(Form form, Rounds.Place place) {
    Optional<Instant> heldAt = form.instant("heldAt", place.edition().timeZone());
    Optional<Interview.Mode> mode = form.choice("mode", Interview.Mode.class);
    Optional<Interview.Leader> leader = form.choice("leader", Interview.Leader.class);
    if (mode.isEmpty()) {
      form.refused("mode", "form.choice");
    }
    if (leader.isEmpty()) {
      form.refused("leader", "form.choice");
    }
    return heldAt.isEmpty() || mode.isEmpty() || leader.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Interviewing.Record(
                heldAt.get(),
                mode.get(),
                leader.get(),
                form.text("attendees"),
                form.text("notes")));
  }
}
