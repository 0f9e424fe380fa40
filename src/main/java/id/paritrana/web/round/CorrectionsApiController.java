package id.paritrana.web.round;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.Correction;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.dossier.FigureRequest;
import id.paritrana.web.objection.RankChangeResponse;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Corrections of a sealed result, for programs; their plenary is the one called correction. */
@Controller("/api/v1/rounds/{edition}/{category}/corrections")
@Secured("ORGANISER")
@Tag(name = "rounds")
final class CorrectionsApiController {

  private final Correcting correcting;
  private final CorrectionViews views;
  private final RoundViews rounds;
  private final Replies replies;
  private final Clock clock;

  CorrectionsApiController(
      Correcting correcting,
      CorrectionViews views,
      RoundViews rounds,
      Replies replies,
      Clock clock) {
    this.correcting = correcting;
    this.views = views;
    this.rounds = rounds;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * What is to be corrected.
   *
   * @param nomination the number of the nomination; empty for the ranks alone
   * @param point the code of the figure or the id of the criterion; empty for the ranks alone
   * @param figure what the figure is; for a figure alone
   * @param points what the mark is; for a mark alone
   * @param reason everybody reads it once the correction is in force
   */
  @Serdeable
  record CorrectionRequest(
      Correction.Subject subject,
      @Nullable String nomination,
      @Nullable String point,
      @Nullable FigureRequest figure,
      @Nullable BigDecimal points,
      String reason) {}

  /** Why a correction is given up. */
  @Serdeable
  record GivingUpRequest(String reason) {}

  /**
   * A correction.
   *
   * @param nomination whose point it corrects; empty for the ranks alone
   * @param endedAt when it came into force or was given up; empty while it is open
   * @param changes scores and ranks before and after, best first by what it makes of them
   */
  @Serdeable
  record CorrectionResponse(
      String name,
      Correction.State state,
      Correction.Subject subject,
      @Nullable String nomination,
      @Nullable String point,
      String reason,
      Instant openedAt,
      @Nullable Instant endedAt,
      @Nullable String whyGivenUp,
      List<RankChangeResponse> changes) {
    static CorrectionResponse of(CorrectionView.Line line) {
      ReadingCorrections.Reading reading = line.reading();
      return new CorrectionResponse(
          line.name(),
          reading.state(),
          reading.correction().subject(),
          reading.nomination() == null ? null : reading.nomination().number(),
          reading.correction().point(),
          reading.correction().reason(),
          reading.correction().openedAt(),
          reading.endedAt(),
          reading.whyGivenUp(),
          reading.changes().stream().map(RankChangeResponse::of).toList());
    }
  }

  /** Lists the corrections, the last one first. */
  @Get
  @Secured({"ORGANISER", "OBSERVER"})
  List<CorrectionResponse> list(
      @Parameter(hidden = true) Page page, Actor actor, String edition, String category) {
    return views.of(page, actor, edition, category).lines().stream()
        .map(CorrectionResponse::of)
        .toList();
  }

  /** Opens a correction; nothing changes for anybody before it is in force. */
  @Post
  HttpResponse<?> open(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String edition,
      String category,
      @Body CorrectionRequest entered) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.created(
        request,
        opened(page, actor, place, entered),
        _ -> list(page, actor, edition, category).getFirst());
  }

  /** Gives the open correction up before it is sealed; it then decides nothing. */
  @Post("/giving-up")
  HttpResponse<?> giveUp(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String edition,
      String category,
      @Body GivingUpRequest entered) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.json(
        request,
        correcting
            .confirming()
            .giveUp(actor, place.category().id(), entered.reason(), clock.instant()),
        _ -> list(page, actor, edition, category).getFirst());
  }

  /** Seals the corrected result that the plenary confirmed. */
  @Post("/seal")
  HttpResponse<?> seal(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.created(
        request,
        correcting.sealing().seal(actor, place.category().id(), clock.instant()),
        SealApiController.SealResponse::of);
  }

  /**
   * Lets the sealed correction supersede the earlier result, for everybody where that is public.
   */
  @Post("/publication")
  HttpResponse<?> publish(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.led(actor, edition, category);
    return replies.json(
        request,
        correcting.publishing().publish(actor, place.category().id(), clock.instant()),
        SealApiController.SealResponse::of);
  }

  private Outcome<Correction> opened(
      Page page, Actor actor, Rounds.Place place, CorrectionRequest entered) {
    String nomination = entered.nomination() == null ? "" : entered.nomination();
    String point = entered.point() == null ? "" : entered.point();
    CorrectionForm form =
        views
            .form(
                page,
                actor,
                place,
                new CorrectionForm.Asked(entered.subject(), point, nomination).point(),
                nomination,
                clock.instant())
            .orElseThrow(() -> new NoSuchEdition(place.subject()));
    Outcome<Optional<FigureStatement>> figure =
        entered.figure() == null || form.figure().isEmpty()
            ? Outcome.done(Optional.empty())
            : entered.figure().statement(form.figure().get().definition()).map(Optional::of);
    return switch (figure) {
      case Outcome.Refused<Optional<FigureStatement>>(List<Refusal> reasons) ->
          Outcome.refused(reasons);
      case Outcome.Done<Optional<FigureStatement>>(Optional<FigureStatement> stated) ->
          correcting
              .opening()
              .open(
                  actor,
                  place.category().id(),
                  new OpeningCorrections.Request(
                      entered.subject(),
                      nomination,
                      point,
                      stated.orElse(null),
                      entered.points(),
                      entered.reason()),
                  clock.instant());
    };
  }
}
