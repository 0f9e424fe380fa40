package id.paritrana.web.documents;

import id.paritrana.identity.Actor;
import id.paritrana.publication.PackingSeals;
import id.paritrana.web.KeptReply;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Hands sealed results out as files by which anybody computes them again. */
@Controller
@Tag(name = "results")
@Produces(MediaType.ALL)
final class BundlesController {

  private static final MediaType ZIP = MediaType.of("application/zip");

  private final PackingSeals packing;
  private final KeptReply kept;

  BundlesController(PackingSeals packing, KeptReply kept) {
    this.packing = packing;
    this.kept = kept;
  }

  /** The sealed result of a published category, for everybody. */
  @Get(
      uris = {
        "/results/{edition}/{category}/bundle.zip",
        "/api/v1/results/{edition}/{category}/bundle.zip"
      })
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> open(HttpRequest<?> request, String edition, String category) {
    return kept.file(request, ZIP, packing.open(edition, category))
        .header(HttpHeaders.CONTENT_DISPOSITION, named(edition, category, ""));
  }

  /** The same of one version, also where a later one superseded it. */
  @Get(
      uris = {
        "/results/{edition}/{category}/versions/{version}/bundle.zip",
        "/api/v1/results/{edition}/{category}/versions/{version}/bundle.zip"
      })
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> version(HttpRequest<?> request, String edition, String category, int version) {
    return kept.file(request, ZIP, packing.open(edition, category, version))
        .header(HttpHeaders.CONTENT_DISPOSITION, named(edition, category, "-" + version));
  }

  /** The same with every row that determined the result, from its sealing on. */
  @Get(
      uris = {
        "/rounds/{edition}/{category}/bundle.zip",
        "/api/v1/rounds/{edition}/{category}/bundle.zip"
      })
  @Secured({"ORGANISER", "OBSERVER"})
  HttpResponse<?> full(Actor actor, String edition, String category) {
    return HttpResponse.ok(packing.full(actor, edition, category))
        .contentType(ZIP)
        .header(HttpHeaders.CONTENT_DISPOSITION, named(edition, category, "-full"));
  }

  private static String named(String edition, String category, String kind) {
    return "attachment; filename=\"" + edition + "-" + category + kind + ".zip\"";
  }
}
