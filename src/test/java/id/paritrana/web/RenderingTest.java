package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.TemplateOutput;
import gg.jte.models.runtime.JteModel;
import id.paritrana.Database;
import id.paritrana.Database.Portal;
import io.micronaut.context.annotation.Requires;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A page whose template breaks is answered, and tells nothing of what was written before. */
class RenderingTest {

  private static final String BROKEN = "paritrana.test.broken-page";

  @Test
  void aBrokenPageIsAnsweredAsEveryOtherFailure() {
    Portal portal =
        Portal.start(
            new HashMap<>(
                Map.of(
                    BROKEN, true, "datasources.default.url", Database.H2.address("broken_page"))),
            -1);
    try (var _ = portal.server()) {
      HttpResponse<String> answer = new Visitor(portal).get("/broken-page");

      assertThat(answer.statusCode()).isEqualTo(500);
      assertThat(answer.body()).contains("<h1>").doesNotContain("half of a page");
      assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
      assertThat(answer.headers().firstValue("cache-control")).contains("no-store");
    }
  }

  @Hidden
  @Controller("/broken-page")
  @Produces(MediaType.TEXT_HTML)
  @Secured(SecurityRule.IS_ANONYMOUS)
  @Requires(property = BROKEN)
  static final class BrokenPage {
    @Get
    JteModel page() {
      return new Broken();
    }
  }

  private static final class Broken implements JteModel {
    @Override
    public void render(TemplateOutput output) {
      output.writeContent("half of a page");
      throw new IllegalStateException("a broken template");
    }

    @Override
    public String render() {
      throw new UnsupportedOperationException("pages are written as bytes");
    }

    @Override
    public void writeTo(TemplateOutput output) {
      render(output);
    }
  }
}
