package id.paritrana.web.assessment;

import gg.jte.models.runtime.JteModel;
import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marking;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
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
import java.math.BigDecimal;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Shows a dossier to an assessor who is free of conflict, and takes the marks. */
@Hidden
@Controller("/assessment/{number}")
@Secured("ASSESSOR")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class MarkingController {

  private final Marking marking;
  private final AssessmentRights rights;
  private final MarkingViews views;
  private final Templates templates;
  private final Clock clock;

  MarkingController(
      Marking marking,
      AssessmentRights rights,
      MarkingViews views,
      Templates templates,
      Clock clock) {
    this.marking = marking;
    this.rights = rights;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> show(Page page, Actor actor, String number) {
    AssessmentRights.Desk desk = rights.desk(actor, number);
    if (!rights.opens(desk)) {
      return HttpResponse.seeOther(URI.create("/assessment/" + number + "/declaration"));
    }
    return HttpResponse.ok(templates.assessingMarking(page, Form.empty(page), "", views.of(desk)));
  }

  @Post("/marks/{criterion}")
  HttpResponse<?> save(
      HttpRequest<?> request,
      Page page,
      Actor actor,
      String number,
      String criterion,
      @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    MarkForm fields = new MarkForm(criterion, form);
    Optional<BigDecimal> points = fields.given();
    if (form.isRefused()) {
      return refused(request, page, form, opened(actor, number), criterion);
    }
    Outcome<Marking.Saved> outcome =
        marking.save(
            actor,
            number,
            criterion,
            points.orElse(null),
            form.text(fields.reason()),
            clock.instant());
    return switch (outcome) {
      case Outcome.Done<Marking.Saved>(Marking.Saved saved) ->
          saved(request, page, saved, criterion);
      case Outcome.Refused<Marking.Saved>(List<Refusal> reasons) ->
          refused(request, page, form.refused(reasons), opened(actor, number), criterion);
    };
  }

  @Post("/handing-in")
  HttpResponse<?> handIn(Page page, Actor actor, String number) {
    AssessmentRights.Desk desk = opened(actor, number);
    return switch (marking.handIn(actor, number, clock.instant())) {
      case Outcome.Done<List<Mark>> _ -> Replies.seeOther("/assessment", "notice.marks-handed-in");
      case Outcome.Refused<List<Mark>>(List<Refusal> reasons) -> {
        Form form = Form.empty(page).refused(reasons);
        yield Replies.again(form, templates.assessingMarking(page, form, "", views.of(desk)));
      }
    };
  }

  private HttpResponse<?> saved(
      HttpRequest<?> request, Page page, Marking.Saved saved, String criterion) {
    return wantsCard(request)
        ? HttpResponse.ok(card(page, Form.empty(page), views.seat(saved), criterion))
        : Replies.seeOther(
            "/assessment/" + saved.desk().nomination().number() + "#criterion-" + criterion,
            "notice.mark-saved");
  }

  private HttpResponse<?> refused(
      HttpRequest<?> request, Page page, Form form, AssessmentRights.Desk desk, String criterion) {
    return Replies.again(
        form,
        wantsCard(request)
            ? card(page, form, views.seat(desk), criterion)
            : templates.assessingMarking(page, form, criterion, views.of(desk)));
  }

  private JteModel card(Page page, Form form, SeatMarks seat, String criterion) {
    return templates.assessingSaved(page, form, seat, judged(seat, criterion));
  }

  /** Whether a part of the page is to be swapped, not the whole. */
  private static boolean wantsCard(HttpRequest<?> request) {
    return request.getHeaders().contains("HX-Request");
  }

  private AssessmentRights.Desk opened(Actor actor, String number) {
    AssessmentRights.Desk desk = rights.desk(actor, number);
    if (!rights.opens(desk)) {
      throw new NoSuchNomination(number);
    }
    return desk;
  }

  private static Criterion.Judged judged(SeatMarks seat, String criterion) {
    return seat.criteria().stream()
        .filter(each -> each.id().equals(criterion))
        .findFirst()
        .orElseThrow(() -> new NoSuchNomination(seat.path() + "/" + criterion));
  }
}
