package id.paritrana.web;

import io.micronaut.core.io.ResourceResolver;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Serves the OpenAPI description of the API, which the build writes. */
@Hidden
@Controller("/api/v1/openapi.yml")
@Secured(SecurityRule.IS_ANONYMOUS)
final class ApiDescriptionController {

  private static final String FILE = "classpath:META-INF/swagger/paritrana-award-1.yml";

  private final ResourceResolver resources;

  ApiDescriptionController(ResourceResolver resources) {
    this.resources = resources;
  }

  @Get
  @Produces({MediaType.APPLICATION_YAML, MediaType.ALL})
  StreamedFile description() {
    return new StreamedFile(
        resources.getResourceAsStream(FILE).orElseThrow(), MediaType.APPLICATION_YAML_TYPE);
  }
}
