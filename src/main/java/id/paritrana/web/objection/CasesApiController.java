package id.paritrana.web.objection;

import id.paritrana.decision.DecidingObjections;
import id.paritrana.decision.HandingObjections;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.ReadingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.dossier.Downloads;
import id.paritrana.web.dossier.FigureRequest;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Objections and their decisions, for programs. */
@Controller("/api/v1/objections")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "objections")
final class CasesApiController {

  private final DecidingObjections deciding;
  private final HandingObjections handing;
  private final ReadingObjections reading;
  private final CaseViews views;
  private final Replies replies;
  private final Clock clock;

  CasesApiController(
      DecidingObjections deciding,
      HandingObjections handing,
      ReadingObjections reading,
      CaseViews views,
      Replies replies,
      Clock clock) {
    this.deciding = deciding;
    this.handing = handing;
    this.reading = reading;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * What is decided.
   *
   * @param figure the final value, where the objection to a figure is upheld
   * @param points the final mark, where the objection to a mark is upheld
   */
  @Serdeable
  record DecisionRequest(
      ObjectionDecision.Answer answer,
      String reason,
      @Nullable FigureRequest figure,
      @Nullable BigDecimal points) {}

  /** Lists the objections that the caller hears or follows, what is open first. */
  @Get
  @Secured({"VERIFIER", "ORGANISER", "OBSERVER"})
  List<ObjectionResponse> list(@Parameter(hidden = true) Page page, Actor actor) {
    return views.all(actor, page.language().locale()).stream().map(ObjectionResponse::of).toList();
  }

  /** Reads one objection with its decision and what that changed. */
  @Get("/{number}")
  ObjectionResponse show(@Parameter(hidden = true) Page page, Actor actor, String number) {
    return ObjectionResponse.of(views.of(page, actor, number));
  }

  /** Hands over the bytes of the document that came with an objection. */
  @Get("/{number}/evidence")
  @Produces(MediaType.ALL)
  HttpResponse<?> evidence(Actor actor, String number) {
    ReadingObjections.Content content = reading.content(actor, number);
    return Downloads.of(content.fileName(), content.contentType(), content.bytes());
  }

  /** Decides an objection; whoever judged the point may not. */
  @Post("/{number}/decision")
  @Secured({"VERIFIER", "ORGANISER", "ASSESSOR"})
  HttpResponse<?> decide(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body DecisionRequest entered) {
    CaseView view = views.of(page, actor, number);
    return replies.json(
        request, decided(actor, view, entered), decision -> show(page, actor, number));
  }

  /** Why an objection is handed on. */
  @Serdeable
  record HandingRequest(String reason) {}

  /** Hands an objection on where nobody who is asked can decide it, or nobody did in time. */
  @Post("/{number}/handing")
  @Secured("ORGANISER")
  HttpResponse<?> hand(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body HandingRequest entered) {
    return replies.json(
        request,
        handing.hand(actor, number, entered.reason(), clock.instant()),
        handed -> show(page, actor, number));
  }

  private Outcome<ObjectionDecision> decided(Actor actor, CaseView view, DecisionRequest entered) {
    Outcome<Optional<FigureStatement>> figure =
        entered.figure() == null || view.figure().isEmpty()
            ? Outcome.done(Optional.empty())
            : entered.figure().statement(view.figure().get().definition()).map(Optional::of);
    return switch (figure) {
      case Outcome.Refused<Optional<FigureStatement>>(List<Refusal> reasons) ->
          Outcome.refused(reasons);
      case Outcome.Done<Optional<FigureStatement>>(Optional<FigureStatement> stated) ->
          deciding.decide(
              actor,
              view.objection().number(),
              new DecidingObjections.Ruling(
                  entered.answer(), entered.reason(), stated.orElse(null), entered.points()),
              clock.instant());
    };
  }
}
