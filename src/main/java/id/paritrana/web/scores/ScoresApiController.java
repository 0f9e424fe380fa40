package id.paritrana.web.scores;

import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Scores and how each came about, for programs; {@code run} is desk or full. */
@Controller("/api/v1/rounds/{edition}/{category}/scores/{run}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "scores")
final class ScoresApiController {

  private final ScoreViews views;

  ScoresApiController(ScoreViews views) {
    this.views = views;
  }

  /** Reads the standings of a run as far as the caller may see them. */
  @Get
  ScoreResponse.RunResponse run(
      @Parameter(hidden = true) Page page,
      Actor actor,
      String edition,
      String category,
      String run) {
    return ScoreResponse.run(views.run(actor, edition, category, run), page.language().locale());
  }

  /** Reads one score with its breakdown down to figures and their sources. */
  @Get("/{number}")
  ScoreResponse score(
      @Parameter(hidden = true) Page page,
      Actor actor,
      String edition,
      String category,
      String run,
      String number) {
    return ScoreResponse.of(
        views.score(actor, edition, category, run, number, page.language().locale()),
        page.language().locale());
  }
}
