package id.paritrana.web.results;

import id.paritrana.publication.GenuineCertificates;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.web.CachedReply;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.uri.UriBuilder;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Answers whether a certificate is genuine, and what its paper must say. */
@Hidden
@Controller("/certificates")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class CertificatesController {

  private final GenuineCertificates genuineCertificates;
  private final ReadingCertificates reading;
  private final PublicAddress address;
  private final Templates templates;

  CertificatesController(
      GenuineCertificates genuineCertificates,
      ReadingCertificates reading,
      PublicAddress address,
      Templates templates) {
    this.genuineCertificates = genuineCertificates;
    this.reading = reading;
    this.address = address;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> form(
      HttpRequest<?> request,
      Page page,
      @QueryValue(defaultValue = "") String number,
      @QueryValue @Nullable String lang) {
    String typed = number.strip();
    return typed.isEmpty()
        ? CachedReply.page(
            request,
            templates.certificatesIndex(page.forEveryone(lang), address.page("/certificates")))
        : HttpResponse.seeOther(UriBuilder.of("/certificates").path(normal(typed)).build());
  }

  @Get("/{number}")
  HttpResponse<?> answer(
      HttpRequest<?> request, Page page, String number, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    Optional<GenuineCertificates.Genuine> genuine = genuineCertificates.withNumber(normal(number));
    return genuine.isEmpty()
        ? HttpResponse.notFound(templates.certificatesUnknown(open, number))
        : CachedReply.page(
            request,
            templates.certificatesGenuine(
                open,
                genuine.get(),
                genuineCertificates.instead(genuine.get()),
                reading.files(genuine.get())));
  }

  /** As the register writes numbers, whatever case or spaces somebody copied from the paper. */
  private static String normal(String number) {
    return number.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9-]", "");
  }
}
