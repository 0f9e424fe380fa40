package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.verification.ReconcilingQuotes;
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

/** Notes published values beside a figure, and settles where they contradict it. */
@Hidden
@Controller("/verification/{number}/figures/{code}")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Secured("VERIFIER")
final class QuotesController {

  /** The choice of none of the published values. */
  static final String NONE = "NONE";

  private final DossierViews views;
  private final DossierPages pages;
  private final ReconcilingQuotes reconciling;
  private final Clock clock;

  QuotesController(
      DossierViews views, DossierPages pages, ReconcilingQuotes reconciling, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.reconciling = reconciling;
    this.clock = clock;
  }

  @Post("/quotes")
  HttpResponse<?> record(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    Instant now = clock.instant();
    String prefix = "quote-" + code;
    Form form = Form.of(page, sent);
    FigureDefinition definition =
        FiguresController.definition(views.verifiable(actor, number, now), code);
    QuoteRequest typed = QuoteRequest.read(form, prefix);
    if (form.isRefused()) {
      return again(page, actor, number, prefix, form);
    }
    Outcome<?> outcome =
        switch (typed.published(definition)) {
          case Outcome.Done<PublishedValue>(PublishedValue published) ->
              reconciling.record(actor, number, code, published, now);
          case Outcome.Refused<PublishedValue> refused -> refused;
        };
    return reply(page, actor, number, code, outcome, prefix, form, "notice.quote-noted");
  }

  /** An empty choice is refused; that none is followed must be chosen. */
  @Post("/reconciliation")
  HttpResponse<?> reconcile(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    String prefix = "reconcile-" + code;
    Form form = Form.of(page, sent);
    String choice = form.text(prefix + "-quote");
    Long quote = choice.equals(NONE) ? null : form.whole(prefix + "-quote").orElse(null);
    if (quote == null && !choice.equals(NONE)) {
      if (!form.isRefused()) {
        form.refused(prefix + "-quote", "form.choice");
      }
      return again(page, actor, number, prefix, form);
    }
    Outcome<?> outcome =
        reconciling.reconcile(
            actor, number, code, quote, form.text(prefix + "-reason"), clock.instant());
    return reply(page, actor, number, code, outcome, prefix, form, "notice.quotes-reconciled");
  }

  private HttpResponse<?> reply(
      Page page,
      Actor actor,
      String number,
      String code,
      Outcome<?> outcome,
      String prefix,
      Form form,
      String notice) {
    return switch (outcome) {
      case Outcome.Done<?> _ ->
          Replies.seeOther("/verification/" + number + "#figure-" + code, notice);
      case Outcome.Refused<?>(List<Refusal> reasons) -> {
        form.refused(FigureFields.prefixed(prefix, reasons));
        yield again(page, actor, number, prefix, form);
      }
    };
  }

  private HttpResponse<?> again(Page page, Actor actor, String number, String prefix, Form form) {
    JteModel shown =
        pages.verifier(
            page, views.verifiable(actor, number, clock.instant()), new Typed(prefix, form), null);
    return Replies.again(form, shown);
  }
}
