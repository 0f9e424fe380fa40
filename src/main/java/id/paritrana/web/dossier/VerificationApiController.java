package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The check of dossiers, for programs of verifiers. */
@Controller("/api/v1/verification")
@Secured("VERIFIER")
@Tag(name = "verification")
final class VerificationApiController {

  private final Reading reading;
  private final FigureEntry figures;
  private final CheckingDossiers checking;
  private final ConcludingDossiers concluding;
  private final Clock clock;

  VerificationApiController(
      Reading reading,
      FigureEntry figures,
      CheckingDossiers checking,
      ConcludingDossiers concluding,
      Clock clock) {
    this.reading = reading;
    this.figures = figures;
    this.checking = checking;
    this.concluding = concluding;
    this.clock = clock;
  }

  /** Lists the dossiers that wait to be checked, the nearest date first. */
  @Get
  List<NominationResponse> inbox(Actor actor) {
    return reading.lists.waiting(actor).stream()
        .map(w -> NominationResponse.of(new NominationRow(w.dossier().nomination(), w.place())))
        .toList();
  }

  /** Reads a dossier with its findings. */
  @Get("/{number}")
  DossierResponse dossier(@Parameter(hidden = true) Page page, Actor actor, String number) {
    return DossierResponse.of(page, reading.views.verifiable(actor, number, clock.instant()));
  }

  /** Accepts or corrects a figure. */
  @Post("/{number}/figures/{code}")
  HttpResponse<?> judgeFigure(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      String code,
      @Body FindingRequest found) {
    return reply(
        request, page, actor, number, figures.judge(actor, number, code, found, clock.instant()));
  }

  /** Accepts every figure about which the dossier lists no doubt. */
  @Post("/{number}/undisputed")
  HttpResponse<?> acceptUndisputed(
      HttpRequest<?> request, @Parameter(hidden = true) Page page, Actor actor, String number) {
    return reply(
        request, page, actor, number, checking.acceptUndisputed(actor, number, clock.instant()));
  }

  /** Accepts or rejects a document. */
  @Post("/{number}/documents/{id}")
  HttpResponse<?> judgeDocument(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      long id,
      @Body FindingRequest found) {
    return reply(
        request,
        page,
        actor,
        number,
        checking.judgeDocument(
            actor, number, id, found.verdict(), found.reasonOrNone(), clock.instant()));
  }

  /** Passes a dossier on to the gates. */
  @Post("/{number}/acceptance")
  HttpResponse<?> accept(
      HttpRequest<?> request, @Parameter(hidden = true) Page page, Actor actor, String number) {
    return reply(request, page, actor, number, concluding.accept(actor, number, clock.instant()));
  }

  /** Gives a dossier back to be mended. */
  @Post("/{number}/return")
  HttpResponse<?> giveBack(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body ReturnRequest wish) {
    return reply(
        request,
        page,
        actor,
        number,
        concluding.giveBack(actor, number, wish.reason(), wish.due(), clock.instant()));
  }

  private HttpResponse<?> reply(
      HttpRequest<?> request, Page page, Actor actor, String number, Outcome<?> outcome) {
    return reading.replies.json(
        request,
        outcome,
        _ -> DossierResponse.of(page, reading.views.verifiable(actor, number, clock.instant())));
  }

  /** What answers are made of. */
  @Singleton
  static final class Reading {

    private final VerifierLists lists;
    private final DossierViews views;
    private final Replies replies;

    Reading(VerifierLists lists, DossierViews views, Replies replies) {
      this.lists = lists;
      this.views = views;
      this.replies = replies;
    }
  }
}
