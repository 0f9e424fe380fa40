package id.paritrana.web.objection;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.EditionRights;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** Lists the objections of one category for those who follow its round. */
@Hidden
@Controller("/rounds/{edition}/{category}/objections")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Produces(MediaType.TEXT_HTML)
final class RoundObjectionsController {

  private final Rounds rounds;
  private final EditionRights rights;
  private final CaseViews views;
  private final Templates templates;

  RoundObjectionsController(
      Rounds rounds, EditionRights rights, CaseViews views, Templates templates) {
    this.rounds = rounds;
    this.rights = rights;
    this.views = views;
    this.templates = templates;
  }

  @Get
  JteModel list(Page page, Actor actor, String edition, String category) {
    Rounds.Place place = rounds.at(edition, category);
    if (!rights.readsAll(actor, place.edition())) {
      throw new NoSuchEdition(edition);
    }
    return templates.objectionsCategory(
        page, place, views.ofCategory(actor, place, page.language().locale()));
  }
}
