package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Marking;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Declarations of conflict and marks of the caller's own seat, for programs. */
@Controller("/api/v1/assessments")
@Secured("ASSESSOR")
@Tag(name = "assessments")
final class AssessmentApiController {

  private final DeclaringConflicts declaring;
  private final Marking marking;
  private final Desks desks;
  private final Replies replies;
  private final Clock clock;

  AssessmentApiController(
      DeclaringConflicts declaring, Marking marking, Desks desks, Replies replies, Clock clock) {
    this.declaring = declaring;
    this.marking = marking;
    this.desks = desks;
    this.replies = replies;
    this.clock = clock;
  }

  /** What is declared; a conflict needs its reason. */
  @Serdeable
  record ConflictRequest(Conflict.Stance stance, @Nullable String reason) {}

  /** A draft of a mark; either part may be missing until the marks are handed in. */
  @Serdeable
  record MarkRequest(@Nullable BigDecimal points, @Nullable String reason) {}

  /** Lists the nominees before the caller. */
  @Get
  List<AssessmentResponse> list(Actor actor) {
    return desks.tasks().of(actor).stream().map(AssessmentResponse::of).toList();
  }

  /** Declares a conflict, or that there is none. */
  @Put("/{number}/conflict")
  HttpResponse<?> declare(
      HttpRequest<?> request, Actor actor, String number, @Body ConflictRequest entered) {
    return replies.json(
        request,
        declaring.declare(actor, number, entered.stance(), text(entered.reason()), clock.instant()),
        declared -> AssessmentResponse.of(desks.tasks().of(desks.rights().desk(actor, number))));
  }

  /** Reads the marks of the caller's own seat. */
  @Get("/{number}/marks")
  List<AssessmentResponse.MarkResponse> marks(Actor actor, String number) {
    AssessmentRights.Desk desk = desks.rights().desk(actor, number);
    if (!desks.rights().opens(desk)) {
      throw new NoSuchNomination(number);
    }
    return AssessmentResponse.marks(desks.markings().seat(desk));
  }

  /** Saves a mark as a draft. */
  @Put("/{number}/marks/{criterion}")
  HttpResponse<?> save(
      HttpRequest<?> request,
      Actor actor,
      String number,
      String criterion,
      @Body MarkRequest entered) {
    return replies.json(
        request,
        marking.save(
            actor, number, criterion, entered.points(), text(entered.reason()), clock.instant()),
        saved -> AssessmentResponse.marks(desks.markings().seat(saved)));
  }

  /** Hands the marks in; refused while one lacks points or a reason. */
  @Post("/{number}/handing-in")
  HttpResponse<?> handIn(HttpRequest<?> request, Actor actor, String number) {
    return replies.json(
        request, marking.handIn(actor, number, clock.instant()), given -> marks(actor, number));
  }

  private static String text(@Nullable String given) {
    return given == null ? "" : given;
  }
}
