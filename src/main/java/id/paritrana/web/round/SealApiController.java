package id.paritrana.web.round;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.SealingResults;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;

/** The seal of a round, for programs. */
@Controller("/api/v1/rounds/{edition}/{category}/seal")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "rounds")
final class SealApiController {

  private final SealingResults sealing;
  private final ReadingSeals reading;
  private final RoundViews views;
  private final Replies replies;
  private final Clock clock;

  SealApiController(
      SealingResults sealing,
      ReadingSeals reading,
      RoundViews views,
      Replies replies,
      Clock clock) {
    this.sealing = sealing;
    this.reading = reading;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * A seal.
   *
   * @param statement a JSON Web Signature in compact form (RFC 7515)
   * @param sha256 of that text
   */
  @Serdeable
  record SealResponse(int version, Instant sealedAt, String statement, String sha256) {

    static SealResponse of(Seal seal) {
      return new SealResponse(seal.version(), seal.sealedAt(), seal.statement(), seal.sha256());
    }
  }

  /** Reads the seal; 404 before the result is sealed. */
  @Get
  SealResponse show(Actor actor, String edition, String category) {
    Rounds.Place place = views.place(actor, edition, category);
    return reading
        .last(place.category().id())
        .map(SealResponse::of)
        .orElseThrow(() -> new NoSuchEdition(place.subject()));
  }

  /** Seals the decided result; nothing that determined it can be changed after that. */
  @Post
  @Secured("ORGANISER")
  HttpResponse<?> seal(HttpRequest<?> request, Actor actor, String edition, String category) {
    Rounds.Place place = views.led(actor, edition, category);
    return replies.created(
        request, sealing.seal(actor, place.category().id(), clock.instant()), SealResponse::of);
  }
}
