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
import java.time.Instant;

/** The first page: what waits for the person, or what the award is to the public. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
public final class HomeController {

  private final Agenda agenda;
  private final PublicHome open;
  private final Templates templates;
  private final Clock clock;

  HomeController(Agenda agenda, PublicHome open, Templates templates, Clock clock) {
    this.agenda = agenda;
    this.open = open;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  @Secured(SecurityRule.IS_ANONYMOUS)
  JteModel home(Page page) {
    Instant now = clock.instant();
    return page.actor() == null
        ? templates.publicHome(page, open.at(now))
        : templates.home(page, agenda.of(page.actor(), page.language(), now), now);
  }
}
