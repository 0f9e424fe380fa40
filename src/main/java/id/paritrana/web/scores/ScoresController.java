package id.paritrana.web.scores;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;

/** Shows scores, and how each came about. */
@Hidden
@Controller("/rounds/{edition}/{category}/scores/{run}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
final class ScoresController {

  private final ScoreViews views;
  private final Templates templates;

  ScoresController(ScoreViews views, Templates templates) {
    this.views = views;
    this.templates = templates;
  }

  @Get
  JteModel ranking(Page page, Actor actor, String edition, String category, String run) {
    return templates.scoresRanking(page, views.run(actor, edition, category, run));
  }

  @Get("/robustness")
  JteModel robustness(Page page, Actor actor, String edition, String category, String run) {
    return templates.scoresRobustness(page, views.robustness(actor, edition, category, run));
  }

  @Get("/{number}")
  JteModel score(
      Page page, Actor actor, String edition, String category, String run, String number) {
    return templates.scoresShow(
        page, views.score(actor, edition, category, run, number, page.language().locale()));
  }
}
