package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;

/** The first page: what waits for the person, or what the award is to the public. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
public final class HomeController {

  private final Agenda agenda;
  private final Templates templates;
  private final Clock clock;

  HomeController(Agenda agenda, Templates templates, Clock clock) {
    this.agenda = agenda;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  JteModel home(Page page) {
    return templates.home(
        page,
        page.actor() == null
            ? List.of()
            : agenda.of(page.actor(), page.language(), clock.instant()));
  }
}
