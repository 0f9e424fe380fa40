package id.paritrana.web.results;

import id.paritrana.publication.PublicHistory;
import id.paritrana.web.KeptReply;
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
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Shows everybody what regions and nominees achieved over the editions. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_ANONYMOUS)
final class HistoryController {

  private final PublicHistory history;
  private final PublicAddress address;
  private final ResultData data;
  private final Templates templates;
  private final KeptReply kept;

  HistoryController(
      PublicHistory history,
      PublicAddress address,
      ResultData data,
      Templates templates,
      KeptReply kept) {
    this.history = history;
    this.address = address;
    this.data = data;
    this.templates = templates;
    this.kept = kept;
  }

  @Get("/regions")
  HttpResponse<?> regions(HttpRequest<?> request, Page page, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request,
        open,
        () -> templates.resultsRegions(open, history.regions(), address.page("/regions")));
  }

  @Get("/regions/{region}")
  HttpResponse<?> region(
      HttpRequest<?> request, Page page, String region, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request,
        open,
        () ->
            templates.resultsRegion(
                open, history.ofRegion(region), address.page("/regions/" + region)));
  }

  @Get("/nominees/{code}")
  HttpResponse<?> nominee(
      HttpRequest<?> request, Page page, String code, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request,
        open,
        () -> {
          PublicHistory.OfNominee found = history.ofNominee(code);
          return templates.resultsNominee(
              open, found, address.page("/nominees/" + code, data.of(open, found)));
        });
  }
}
