package id.paritrana.web.edition;

import id.paritrana.award.Calendars;
import id.paritrana.award.Milestone;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Editions and their calendars, for programs. */
@Controller("/api/v1/editions")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "editions")
final class EditionsApiController {

  private final OpeningEditions opening;
  private final Calendars calendars;
  private final EditionViews views;
  private final Replies replies;
  private final Clock clock;

  EditionsApiController(
      OpeningEditions opening,
      Calendars calendars,
      EditionViews views,
      Replies replies,
      Clock clock) {
    this.opening = opening;
    this.calendars = calendars;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** What lays out an edition; {@code zone} only at the national level. */
  @Serdeable
  record EditionRequest(
      String template,
      String code,
      String name,
      String region,
      @Nullable String zone,
      LocalDate periodFrom,
      LocalDate periodTo,
      String timeZone,
      LocalDate callOpens) {}

  /** Where a date goes; without {@code category} the whole edition's. */
  @Serdeable
  record MoveRequest(@Nullable String category, Instant to, @Nullable String reason) {}

  /** Lists the editions that the caller may see, the latest first. */
  @Get
  List<EditionResponse> list(Actor actor) {
    return views.visible(actor).stream()
        .map(edition -> EditionResponse.of(views.of(actor, edition.code(), clock.instant())))
        .toList();
  }

  /** Lays out an edition from a template; its call stays closed. */
  @Post
  @Secured("ORGANISER")
  HttpResponse<?> create(HttpRequest<?> request, Actor actor, @Body EditionRequest entered) {
    NewEdition wish =
        new NewEdition(
            entered.template(),
            entered.code(),
            entered.name(),
            entered.region(),
            entered.zone(),
            entered.periodFrom(),
            entered.periodTo(),
            zone(entered.timeZone()),
            entered.callOpens());
    return replies.json(
        request,
        opening.create(actor, wish, clock.instant()),
        edition -> EditionResponse.of(views.of(actor, edition.code(), clock.instant())));
  }

  /** Reads one edition with its calendar and categories. */
  @Get("/{code}")
  EditionResponse show(Actor actor, String code) {
    return EditionResponse.of(views.of(actor, code, clock.instant()));
  }

  /** Opens the call. */
  @Post("/{code}/opening")
  @Secured("ORGANISER")
  HttpResponse<?> open(HttpRequest<?> request, Actor actor, String code) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        opening.open(actor, code, clock.instant()),
        edition -> EditionResponse.of(views.of(actor, code, clock.instant())));
  }

  /** Moves a date of the edition, or of one category alone. */
  @Put("/{code}/calendar/{kind}")
  @Secured("ORGANISER")
  HttpResponse<?> move(
      HttpRequest<?> request,
      Actor actor,
      String code,
      Milestone.Kind kind,
      @Body MoveRequest entered) {
    views.organised(actor, code, clock.instant());
    String reason = entered.reason() == null ? "" : entered.reason();
    Calendars.Move move = new Calendars.Move(entered.category(), kind, entered.to(), reason);
    return replies.json(
        request,
        calendars.move(actor, code, move, clock.instant()),
        moved ->
            new EditionResponse.DateResponse(moved.kind(), entered.category(), moved.fallsAt()));
  }

  private static ZoneId zone(String id) {
    if (!ZoneId.getAvailableZoneIds().contains(id)) {
      throw new IllegalArgumentException("timeZone " + id + "; allowed: such as Asia/Makassar");
    }
    return ZoneId.of(id);
  }
}
