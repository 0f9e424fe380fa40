package id.paritrana.web.results;

import id.paritrana.identity.Actor;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;

/** Revokes certificates, for programs of who issued them. */
@Controller("/api/v1/certificates/{number}/revocation")
@Secured("ORGANISER")
@Tag(name = "results")
final class RevocationApiController {

  private final RevokingCertificates revoking;
  private final ReadingCertificates reading;
  private final Replies replies;
  private final Clock clock;

  RevocationApiController(
      RevokingCertificates revoking, ReadingCertificates reading, Replies replies, Clock clock) {
    this.revoking = revoking;
    this.reading = reading;
    this.replies = replies;
    this.clock = clock;
  }

  /** Why a certificate no longer holds, for everybody to read. */
  @Serdeable
  record RevocationRequest(String reason) {}

  /** That a certificate no longer holds. */
  @Serdeable
  record RevokedResponse(String number, Instant revokedAt, String reason) {}

  /** Revokes a certificate, for good. */
  @Post
  HttpResponse<?> revoke(
      HttpRequest<?> request, Actor actor, String number, @Body RevocationRequest sent) {
    reading.led(actor, number);
    return replies.created(
        request,
        revoking.revoke(actor, number, sent.reason(), clock.instant()),
        revoked -> new RevokedResponse(number, revoked.revokedAt(), revoked.reason()));
  }
}
