package id.paritrana.web.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.publication.CheckingFiles;
import id.paritrana.publication.CheckingTokens;
import id.paritrana.publication.ReadingCertificates;
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
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Checks of certificates for programs; nobody needs to sign in. */
@Controller("/api/v1/certificates")
@Tag(name = "results")
@Secured(SecurityRule.IS_ANONYMOUS)
final class CertificatesApiController {

  private final CheckingFiles files;
  private final CheckingTokens tokens;
  private final ReadingCertificates reading;
  private final Replies replies;

  CertificatesApiController(
      CheckingFiles files, CheckingTokens tokens, ReadingCertificates reading, Replies replies) {
    this.files = files;
    this.tokens = tokens;
    this.reading = reading;
    this.replies = replies;
  }

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

  /** Tells whether a PDF is a certificate as it was issued, and whether its signature is whole. */
  @Post("/check")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> file(HttpRequest<?> request, @Part("file") CompletedFileUpload file)
      throws IOException {
    return replies.json(request, files.check(file.getBytes()), this::response);
  }

  /** Tells whether a signed token fits what the register says under the number. */
  @Post("/{number}/token")
  TokenCheckResponse token(String number, @Body TokenRequest sent) {
    return new TokenCheckResponse(tokens.check(number, sent.token()));
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
