package id.paritrana.web.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.identity.Actor;
import id.paritrana.publication.CheckingFiles;
import id.paritrana.publication.CheckingTokens;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.report.signing.SignatureCheck;
import id.paritrana.report.signing.Signer;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Checks of certificates for programs of anybody, and their revocation by who issued them. */
@Controller("/api/v1/certificates")
@Tag(name = "results")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CertificatesApiController {

  private final Checks checks;
  private final RevokingCertificates revoking;
  private final ReadingCertificates reading;
  private final Replies replies;
  private final Clock clock;

  CertificatesApiController(
      Checks checks,
      RevokingCertificates revoking,
      ReadingCertificates reading,
      Replies replies,
      Clock clock) {
    this.checks = checks;
    this.revoking = revoking;
    this.reading = reading;
    this.replies = replies;
    this.clock = clock;
  }

  /** What anybody may have checked. */
  @Singleton
  record Checks(CheckingFiles files, CheckingTokens tokens) {}

  /**
   * What a file is worth.
   *
   * @param sha256 of its bytes
   * @param signature what its electronic signature is worth
   * @param signer who signed; empty where no signature of ours is in it
   * @param vouchedBy the provider who vouches for the signer; empty where nobody does
   * @param certificate of which it is the very file that was issued; empty for every other file
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record FileCheckResponse(
      String sha256,
      SignatureCheck.Verdict signature,
      @Nullable String signer,
      @Nullable String vouchedBy,
      @Nullable CertificateResponse certificate) {}

  /** The signed token behind the address of a QR code. */
  @Serdeable
  record TokenRequest(String token) {}

  /** What a token is worth beside the register. */
  @Serdeable
  record TokenCheckResponse(CheckingTokens.Verdict verdict) {}

  /** Why a certificate no longer holds, for everybody to read. */
  @Serdeable
  record RevocationRequest(String reason) {}

  /** That a certificate no longer holds. */
  @Serdeable
  record RevokedResponse(String number, Instant revokedAt, String reason) {}

  /** Tells whether a PDF is a certificate as it was issued, and whether its signature is whole. */
  @Post("/check")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> file(HttpRequest<?> request, @Part("file") CompletedFileUpload file)
      throws IOException {
    return replies.json(request, checks.files().check(file.getBytes()), this::response);
  }

  /** Tells whether a signed token fits what the register says under the number. */
  @Post("/{number}/token")
  TokenCheckResponse token(String number, @Body TokenRequest sent) {
    return new TokenCheckResponse(checks.tokens().check(number, sent.token()));
  }

  /** Revokes a certificate, for good. */
  @Post("/{number}/revocation")
  @Secured("ORGANISER")
  HttpResponse<?> revoke(
      HttpRequest<?> request, Actor actor, String number, @Body RevocationRequest sent) {
    reading.led(actor, number);
    return replies.created(
        request,
        revoking.revoke(actor, number, sent.reason(), clock.instant()),
        revoked -> new RevokedResponse(number, revoked.revokedAt(), revoked.reason()));
  }

  private FileCheckResponse response(CheckingFiles.Finding finding) {
    CheckingFiles.@Nullable Issued issued = finding.issued();
    @Nullable Signer signer = finding.signature().signer();
    return new FileCheckResponse(
        finding.sha256(),
        finding.signature().verdict(),
        signer == null ? null : signer.name(),
        signer == null ? null : signer.vouchedBy(),
        issued == null
            ? null
            : CertificateResponse.of(issued.genuine(), reading.files(issued.genuine())));
  }
}
