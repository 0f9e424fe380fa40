package id.paritrana.web.documents;

import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.round.RoundView;
import id.paritrana.web.scores.ScorePaths;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Serves the minutes of a round and the reports on its panel and its ranks. */
@Hidden
@Controller("/rounds/{edition}/{category}")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class RoundDocumentsController {

  private final MinutesPaper minutes;
  private final PanelPaper panels;
  private final RobustnessPaper robustness;

  RoundDocumentsController(MinutesPaper minutes, PanelPaper panels, RobustnessPaper robustness) {
    this.minutes = minutes;
    this.panels = panels;
    this.robustness = robustness;
  }

  @Get("/minutes/{word:shortlist|ranks|final|correction}/minutes.pdf")
  @Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
  HttpResponse<?> minutes(
      Page page,
      Actor actor,
      String edition,
      String category,
      String word,
      @QueryValue Optional<Integer> number,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return file(
        minutes.pdf(open, actor, edition, category, RoundView.purpose(word), number),
        open.text("documents.file.minutes", edition, category, word));
  }

  @Get("/panel.pdf")
  @Secured({"ORGANISER", "OBSERVER"})
  HttpResponse<?> panel(
      Page page, Actor actor, String edition, String category, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return file(
        panels.pdf(open, actor, edition, category),
        open.text("documents.file.panel", edition, category));
  }

  @Get("/scores/{run}/robustness/report.pdf")
  HttpResponse<?> robustness(
      Page page,
      Actor actor,
      String edition,
      String category,
      String run,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return file(
        robustness.pdf(open, actor, edition, category, ScorePaths.purpose(run)),
        open.text("documents.file.robustness", edition, category));
  }

  private static HttpResponse<?> file(byte[] pdf, String name) {
    return HttpResponse.ok(pdf)
        .contentType(MediaType.of("application/pdf"))
        .header(HttpHeaders.CONTENT_DISPOSITION, "inline; filename=\"" + name + "\"");
  }
}
