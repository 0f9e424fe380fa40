package id.paritrana.web.results;

import id.paritrana.award.Edition;
import id.paritrana.publication.GenuineCertificates;
import id.paritrana.publication.NoSuchCertificate;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.ReadingCertificates;
import id.paritrana.publication.ResultSearch;
import id.paritrana.web.CachedReply;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Published results and the register of certificates for programs, and for whoever opens the
 * address in a browser; nobody needs to sign in.
 */
@Controller("/api/v1")
@Produces({MediaType.APPLICATION_JSON, MediaType.ALL})
@Tag(name = "results")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ResultsApiController {

  private final PublicResults results;
  private final PublishedCategory categories;
  private final GenuineCertificates certificates;
  private final ReadingCertificates reading;

  ResultsApiController(
      PublicResults results,
      PublishedCategory categories,
      GenuineCertificates certificates,
      ReadingCertificates reading) {
    this.results = results;
    this.categories = categories;
    this.certificates = certificates;
    this.reading = reading;
  }

  /** Lists published results, the latest first. */
  @Get("/results")
  HttpResponse<List<ResultResponse>> list(
      HttpRequest<?> request,
      @QueryValue(defaultValue = "") String name,
      @QueryValue(defaultValue = "") String region,
      @QueryValue @Nullable Integer year,
      @QueryValue Edition.@Nullable Level level,
      @QueryValue(defaultValue = "") String category) {
    ResultSearch search =
        new ResultSearch(name, region, year, level == null ? "" : level.name(), category);
    return kept(
        request, results.all().stream().filter(search::finds).map(ResultResponse::of).toList());
  }

  /** The published result of one category. */
  @Get("/results/{edition}/{category}")
  HttpResponse<ResultResponse> one(HttpRequest<?> request, String edition, String category) {
    return kept(request, ResultResponse.of(categories.of(edition, category)));
  }

  /** One version of it, which stays when a later one supersedes it; 404 if it was never public. */
  @Get("/results/{edition}/{category}/versions/{version}")
  HttpResponse<ResultResponse> version(
      HttpRequest<?> request, String edition, String category, int version) {
    return kept(request, ResultResponse.of(categories.of(edition, category, version)));
  }

  /** What a genuine certificate says; 404 for every number that is not in the register. */
  @Get("/certificates/{number}")
  HttpResponse<CertificateResponse> certificate(HttpRequest<?> request, String number) {
    return kept(
        request,
        certificates
            .withNumber(number)
            .map(genuine -> CertificateResponse.of(genuine, reading.files(genuine)))
            .orElseThrow(() -> new NoSuchCertificate(number)));
  }

  private static <T> HttpResponse<T> kept(HttpRequest<?> request, T body) {
    return CachedReply.shared(
        request, HttpResponse.ok(body).contentType(MediaType.APPLICATION_JSON_TYPE));
  }
}
