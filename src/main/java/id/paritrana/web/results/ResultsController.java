package id.paritrana.web.results;

import id.paritrana.publication.PublicResults;
import id.paritrana.publication.ResultSearch;
import id.paritrana.web.CachedReply;
import id.paritrana.web.Page;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Shows published results to everybody. */
@Hidden
@Controller("/results")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class ResultsController {

  private final PublicResults results;
  private final PublishedCategory categories;
  private final ResultPages pages;
  private final Templates templates;

  ResultsController(
      PublicResults results, PublishedCategory categories, ResultPages pages, Templates templates) {
    this.results = results;
    this.categories = categories;
    this.pages = pages;
    this.templates = templates;
  }

  @Get
  HttpResponse<?> list(
      HttpRequest<?> request,
      Page page,
      @QueryValue(defaultValue = "") String name,
      @QueryValue(defaultValue = "") String region,
      @QueryValue(defaultValue = "") String year,
      @QueryValue(defaultValue = "") String level,
      @QueryValue(defaultValue = "") String category,
      @QueryValue("page") @Nullable Integer number,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    ResultSearch search = new ResultSearch(name, region, year(year), level, category);
    ResultsView view = ResultsView.of(open, results.all(), search, number == null ? 1 : number);
    return CachedReply.page(
        request, templates.resultsIndex(open, view, pages.address().page("/results")));
  }

  @Get("/{edition}")
  HttpResponse<?> edition(
      HttpRequest<?> request, Page page, String edition, @QueryValue @Nullable String lang) {
    return CachedReply.page(request, pages.edition(page.forEveryone(lang), edition));
  }

  @Get("/{edition}/{category}")
  HttpResponse<?> one(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      @QueryValue @Nullable String lang) {
    PublicResults.Result result = categories.of(edition, category);
    return CachedReply.page(request, pages.category(page.forEveryone(lang), result));
  }

  @Get("/{edition}/{category}/versions/{version}")
  HttpResponse<?> version(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      int version,
      @QueryValue @Nullable String lang) {
    PublicResults.Result result = categories.of(edition, category, version);
    return CachedReply.page(request, pages.category(page.forEveryone(lang), result));
  }

  /** A year that is none finds what it should: nothing is published for it. */
  private static @Nullable Integer year(String year) {
    return year.isBlank()
        ? null
        : year.matches("\\d{4}") ? Integer.valueOf(year) : Integer.valueOf(0);
  }
}
