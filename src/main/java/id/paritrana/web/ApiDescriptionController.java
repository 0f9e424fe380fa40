package id.paritrana.web;

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

/** Describes the API: to programs by OpenAPI, to people by a page. */
@Hidden
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiDescriptionController {

  /** Source: RFC 9512. */
  private static final String YAML = "application/yaml";

  private final ApiOperations operations;
  private final PublicAddress address;
  private final Templates templates;

  ApiDescriptionController(ApiOperations operations, PublicAddress address, Templates templates) {
    this.operations = operations;
    this.address = address;
    this.templates = templates;
  }

  @Get("/api/v1/openapi.yml")
  @Produces({YAML, MediaType.ALL})
  HttpResponse<?> description(HttpRequest<?> request) {
    return CachedReply.of(request, MediaType.of(YAML), operations.description(), null);
  }

  @Get("/api")
  @Produces(MediaType.TEXT_HTML)
  HttpResponse<?> page(HttpRequest<?> request, Page page, @QueryValue @Nullable String lang) {
    return CachedReply.page(
        request, templates.api(page.forEveryone(lang), operations.groups(), address.page("/api")));
  }
}
