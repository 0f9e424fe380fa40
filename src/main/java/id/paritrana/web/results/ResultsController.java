package id.paritrana.web.results;

import id.paritrana.publication.ResultSearch;
import id.paritrana.web.CachedReply;
import id.paritrana.web.KeptReply;
import id.paritrana.web.Page;
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

  private final PublishedCategory categories;
  private final ResultPages pages;
  private final KeptReply kept;

  ResultsController(PublishedCategory categories, ResultPages pages, KeptReply kept) {
    this.categories = categories;
    this.pages = pages;
    this.kept = kept;
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
    return search.isNarrowed() || number != null
        ? CachedReply.page(request, pages.list(open, search, number == null ? 1 : number))
        : kept.page(request, open, () -> pages.list(open, ResultSearch.ALL, 1));
  }

  @Get("/{edition}")
  HttpResponse<?> edition(
      HttpRequest<?> request, Page page, String edition, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(request, open, () -> pages.edition(open, edition));
  }

  @Get("/{edition}/{category}")
  HttpResponse<?> one(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(request, open, () -> pages.category(open, categories.of(edition, category)));
  }

  @Get("/{edition}/{category}/versions/{version:[1-9][0-9]*}")
  HttpResponse<?> version(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      int version,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request, open, () -> pages.category(open, categories.of(edition, category, version)));
  }

  /** A year that is none finds what it should: nothing is published for it. */
  private static @Nullable Integer year(String year) {
    return year.isBlank()
        ? null
        : year.matches("\\d{4}") ? Integer.valueOf(year) : Integer.valueOf(0);
  }
}
