package id.paritrana.web.opendata;

import id.paritrana.publication.PublicFile;
import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.opendata.OpenData;
import id.paritrana.web.KeptReply;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpHeaders;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Offers published results as data; nobody needs an account. */
@Hidden
@Controller("/open-data")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
final class OpenDataController {

  private static final Map<String, MediaType> TYPES =
      Map.of(
          "csv", MediaType.of("text/csv;charset=utf-8"),
          "json", MediaType.of("application/json;charset=utf-8"),
          "yaml", MediaType.of("text/plain;charset=utf-8"),
          "txt", MediaType.of("text/plain;charset=utf-8"),
          "zip", MediaType.of("application/zip"));

  private final OpenData data;
  private final PublicHistory history;
  private final Datasets datasets;
  private final PublicAddress address;
  private final Templates templates;
  private final KeptReply kept;

  OpenDataController(
      OpenData data,
      PublicHistory history,
      Datasets datasets,
      PublicAddress address,
      Templates templates,
      KeptReply kept) {
    this.data = data;
    this.history = history;
    this.datasets = datasets;
    this.address = address;
    this.templates = templates;
    this.kept = kept;
  }

  @Get
  HttpResponse<?> index(HttpRequest<?> request, Page page, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request,
        open,
        () -> templates.opendataIndex(open, history.editions(), data, address.page("/open-data")));
  }

  @Get("/{edition}")
  HttpResponse<?> edition(
      HttpRequest<?> request, Page page, String edition, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.page(
        request,
        open,
        () -> {
          Dataset dataset = datasets.of(edition);
          return templates.opendataEdition(
              open,
              dataset,
              address.page("/open-data/" + edition, datasets.described(open, dataset)));
        });
  }

  @Get("/{edition}/{file}")
  HttpResponse<?> file(HttpRequest<?> request, String edition, String file) {
    PublicFile content = data.file(edition, file);
    return kept.file(request, TYPES.get(file.substring(file.lastIndexOf('.') + 1)), content)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file + "\"")
        .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*");
  }
}
