package id.paritrana.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Serves the files that pages are made with. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Produces(MediaType.ALL)
final class AssetsController {

  private final Assets assets;

  AssetsController(Assets assets) {
    this.assets = assets;
  }

  @Get("/assets/{version}/{name}")
  HttpResponse<byte[]> file(
      String version, String name, @Header(HttpHeaders.ACCEPT_ENCODING) @Nullable String accepted) {
    return assets
        .find(version, name)
        .map(asset -> response(asset, accepted != null && accepted.contains("gzip")))
        .orElseGet(HttpResponse::notFound);
  }

  /** Browsers ask here for an icon where no page names one, as beside a PDF. */
  @Get("/favicon.ico")
  HttpResponse<?> icon() {
    return HttpResponse.temporaryRedirect(URI.create(assets.address("favicon.ico")));
  }

  private static HttpResponse<byte[]> response(Assets.Asset asset, boolean zipped) {
    var response =
        HttpResponse.ok(zipped ? asset.zipped() : asset.content())
            .contentType(asset.type())
            .header(HttpHeaders.CACHE_CONTROL, "public, max-age=31536000, immutable")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return zipped ? response.header(HttpHeaders.CONTENT_ENCODING, "gzip") : response;
  }
}
