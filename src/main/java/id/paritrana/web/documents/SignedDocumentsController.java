package id.paritrana.web.documents;

import id.paritrana.publication.GenuineCertificates;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.publication.SigningCertificates;
import id.paritrana.web.CachedReply;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Serves certificates: to everybody the very file that was signed. */
@Hidden
@Controller("/certificates/{number}/certificate.pdf")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
final class SignedDocumentsController {

  private static final MediaType PDF = MediaType.of("application/pdf");

  private final ReadingCertificates reading;
  private final SigningCertificates signing;
  private final Replies replies;
  private final Clock clock;

  SignedDocumentsController(
      ReadingCertificates reading, SigningCertificates signing, Replies replies, Clock clock) {
    this.reading = reading;
    this.signing = signing;
    this.replies = replies;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> certificate(
      HttpRequest<?> request, Page page, String number, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    GenuineCertificates.Genuine genuine = reading.readable(page.actor(), number);
    return replies.file(
        request,
        signing.file(genuine, open.language().locale(), clock.instant()),
        pdf ->
            reply(request, genuine, pdf)
                .header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "inline; filename=\""
                        + open.text("documents.file.certificate", number)
                        + "\""));
  }

  private static MutableHttpResponse<?> reply(
      HttpRequest<?> request, GenuineCertificates.Genuine genuine, byte[] pdf) {
    return genuine.isPublic()
        ? CachedReply.file(request, PDF, pdf)
        : HttpResponse.ok(pdf).contentType(PDF);
  }
}
