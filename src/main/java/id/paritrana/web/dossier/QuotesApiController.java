package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.verification.ReconcilingQuotes;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;

/** Published values beside a figure, for programs of verifiers. */
@Controller("/api/v1/verification/{number}/figures/{code}")
@Secured("VERIFIER")
@Tag(name = "verification")
final class QuotesApiController {

  private final DossierViews views;
  private final ReconcilingQuotes reconciling;
  private final Replies replies;
  private final Clock clock;

  QuotesApiController(
      DossierViews views, ReconcilingQuotes reconciling, Replies replies, Clock clock) {
    this.views = views;
    this.reconciling = reconciling;
    this.replies = replies;
    this.clock = clock;
  }

  /** Notes what a published text says of the figure. */
  @Post("/quotes")
  HttpResponse<?> record(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      String code,
      @Body QuoteRequest quote) {
    Instant now = clock.instant();
    Outcome<?> outcome =
        switch (quote.published(
            FiguresController.definition(views.verifiable(actor, number, now), code))) {
          case Outcome.Done<PublishedValue>(PublishedValue published) ->
              reconciling.record(actor, number, code, published, now);
          case Outcome.Refused<PublishedValue> refused -> refused;
        };
    return reply(request, page, actor, number, outcome);
  }

  /** Settles that published values contradict the figure. */
  @Post("/reconciliation")
  HttpResponse<?> reconcile(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      String code,
      @Body ReconciliationRequest settled) {
    return reply(
        request,
        page,
        actor,
        number,
        reconciling.reconcile(
            actor, number, code, settled.quote(), settled.reasonOrNone(), clock.instant()));
  }

  private HttpResponse<?> reply(
      HttpRequest<?> request, Page page, Actor actor, String number, Outcome<?> outcome) {
    return replies.json(
        request,
        outcome,
        _ -> DossierResponse.of(page, views.verifiable(actor, number, clock.instant())));
  }
}
