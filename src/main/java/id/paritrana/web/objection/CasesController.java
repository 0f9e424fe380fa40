package id.paritrana.web.objection;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.DecidingObjections;
import id.paritrana.decision.HandingObjections;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.ObjectionHanding;
import id.paritrana.decision.ReadingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.dossier.Downloads;
import id.paritrana.web.dossier.FigureFields;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists objections for those who hear them, and takes their decisions. */
@Hidden
@Controller("/objections")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class CasesController {

  private final DecidingObjections deciding;
  private final HandingObjections handing;
  private final ReadingObjections reading;
  private final CaseViews views;
  private final Templates templates;
  private final Clock clock;

  CasesController(
      DecidingObjections deciding,
      HandingObjections handing,
      ReadingObjections reading,
      CaseViews views,
      Templates templates,
      Clock clock) {
    this.deciding = deciding;
    this.handing = handing;
    this.reading = reading;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  @Secured({"VERIFIER", "ORGANISER", "OBSERVER"})
  JteModel list(Page page, Actor actor) {
    return templates.objectionsList(page, views.all(actor, page.language().locale()));
  }

  @Get("/{number}")
  JteModel show(Page page, Actor actor, String number) {
    return templates.objectionsShow(
        page, Form.empty(page), Form.empty(page), views.of(page, actor, number));
  }

  @Get("/{number}/evidence")
  @Produces(MediaType.ALL)
  HttpResponse<?> evidence(Actor actor, String number) {
    ReadingObjections.Content content = reading.content(actor, number);
    return Downloads.of(content.fileName(), content.contentType(), content.bytes());
  }

  @Post("/{number}/decision")
  @Secured({"VERIFIER", "ORGANISER", "ASSESSOR"})
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> decide(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    CaseView view = views.of(page, actor, number);
    Optional<DecidingObjections.Ruling> ruling = ruling(form, view);
    if (ruling.isPresent()
        && deciding.decide(actor, number, ruling.get(), clock.instant())
            instanceof Outcome.Refused<ObjectionDecision>(List<Refusal> reasons)) {
      form.refused(beside(reasons));
    }
    return form.isRefused()
        ? Replies.again(form, templates.objectionsShow(page, form, Form.empty(page), view))
        : Replies.seeOther(view.path(), "notice.objection-decided");
  }

  @Post("/{number}/handing")
  @Secured("ORGANISER")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> hand(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    CaseView view = views.of(page, actor, number);
    if (handing.hand(actor, number, form.text(HandingObjections.REASON), clock.instant())
        instanceof Outcome.Refused<ObjectionHanding>(List<Refusal> reasons)) {
      form.refused(reasons);
      return Replies.again(form, templates.objectionsShow(page, Form.empty(page), form, view));
    }
    return Replies.seeOther(view.path(), "notice.objection-handed");
  }

  private static Optional<DecidingObjections.Ruling> ruling(Form form, CaseView view) {
    Optional<ObjectionDecision.Answer> answer =
        form.required("answer", ObjectionDecision.Answer.class);
    boolean upheld = answer.equals(Optional.of(ObjectionDecision.Answer.UPHELD));
    Optional<FigureStatement> figure =
        upheld && view.figure().isPresent() ? view.fields().read(form) : Optional.empty();
    Optional<BigDecimal> points =
        upheld && view.most().isPresent() ? form.number("points") : Optional.empty();
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new DecidingObjections.Ruling(
                answer.orElseThrow(),
                form.text("reason"),
                figure.orElse(null),
                points.orElse(null)));
  }

  /** The reason and the points have fields of their own; what is left belongs to the figure. */
  private static List<Refusal> beside(List<Refusal> reasons) {
    return reasons.stream()
        .flatMap(
            reason ->
                List.of("reason", "points").contains(String.valueOf(reason.field()))
                    ? List.of(reason).stream()
                    : FigureFields.prefixed(CaseView.PREFIX, List.of(reason)).stream())
        .toList();
  }
}
