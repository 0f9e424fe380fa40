package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.Finding;
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
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Judges the figures and documents of a dossier, one form each. */
@Hidden
@Controller("/verification/{number}")
@Produces(MediaType.TEXT_HTML)
@Secured("VERIFIER")
final class FindingsController {

  private final DossierViews views;
  private final DossierPages pages;
  private final CheckingDossiers checking;
  private final Clock clock;

  FindingsController(
      DossierViews views, DossierPages pages, CheckingDossiers checking, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.checking = checking;
    this.clock = clock;
  }

  @Post("/undisputed")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> acceptUndisputed(
      Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    return DossierPages.reply(
        checking.acceptUndisputed(actor, number, clock.instant()),
        "/verification/" + number,
        "notice.undisputed-accepted",
        new Typed("undisputed", Form.of(page, sent)),
        typed -> again(page, actor, number, typed));
  }

  @Post("/figures/{code}/acceptance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> acceptFigure(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    String prefix = "accept-" + code;
    Form form = Form.of(page, sent);
    Outcome<Finding> outcome =
        checking.judgeFigure(
            actor, number, code, null, form.text(prefix + "-reason"), clock.instant());
    return reply(page, actor, number, outcome, prefix, form, "#figure-" + code);
  }

  @Post("/figures/{code}/correction")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> correctFigure(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    Instant now = clock.instant();
    DossierView view = views.verifiable(actor, number, now);
    String prefix = "correct-" + code;
    FigureFields fields = new FigureFields(prefix, FiguresController.definition(view, code), null);
    Form form = Form.of(page, sent);
    Optional<FigureStatement> corrected = fields.read(form);
    if (corrected.isEmpty()) {
      return Replies.again(form, pages.verifier(page, view, new Typed(prefix, form), null));
    }
    Outcome<Finding> outcome =
        checking.judgeFigure(
            actor, number, code, corrected.get(), form.text(fields.name("reason")), now);
    return reply(page, actor, number, outcome, prefix, form, "#figure-" + code);
  }

  @Post("/documents/{id}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> judgeDocument(
      Page page, Actor actor, String number, long id, @Body Map<String, Object> sent) {
    String prefix = "document-" + id;
    Form form = Form.of(page, sent);
    Finding.Verdict verdict =
        form.choice("verdict", Finding.Verdict.class)
            .orElseThrow(() -> new IllegalArgumentException("a verdict is needed"));
    Outcome<Finding> outcome =
        checking.judgeDocument(
            actor, number, id, verdict, form.text(prefix + "-reason"), clock.instant());
    return reply(page, actor, number, outcome, prefix, form, "#" + prefix);
  }

  private HttpResponse<?> reply(
      Page page,
      Actor actor,
      String number,
      Outcome<Finding> outcome,
      String prefix,
      Form form,
      String anchor) {
    return switch (outcome) {
      case Outcome.Done<Finding> _ ->
          Replies.seeOther("/verification/" + number + anchor, "notice.finding-saved");
      case Outcome.Refused<Finding>(List<Refusal> reasons) -> {
        form.refused(FigureFields.prefixed(prefix, reasons));
        yield Replies.again(form, again(page, actor, number, new Typed(prefix, form)));
      }
    };
  }

  private JteModel again(Page page, Actor actor, String number, Typed typed) {
    return pages.verifier(page, views.verifiable(actor, number, clock.instant()), typed, null);
  }
}
