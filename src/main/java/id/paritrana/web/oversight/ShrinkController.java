package id.paritrana.web.oversight;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.CorrectedFigures;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.shrinkage.ReadingShrinkage;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.web.Page;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Shows how the figures of an edition fell, and the figures behind it. */
@Hidden
@Controller("/editions/{code}/shrink")
@Produces(MediaType.TEXT_HTML)
@Secured({"ORGANISER", "OBSERVER"})
final class ShrinkController {

  private final ReadingShrinkage reading;
  private final CorrectedFigures corrected;
  private final Templates templates;

  ShrinkController(ReadingShrinkage reading, CorrectedFigures corrected, Templates templates) {
    this.reading = reading;
    this.corrected = corrected;
    this.templates = templates;
  }

  @Get
  JteModel show(
      Page page,
      Actor actor,
      String code,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable String region,
      @QueryValue @Nullable String category) {
    ShrinkView view = view(actor, code, new Shrinkage.Choice(indicator, region, category));
    return templates.shrinkShow(
        page, view, LaterCorrection.of(view.shrinkage(), corrected.ofEdition(actor, code)));
  }

  @Get("/figures")
  JteModel figures(
      Page page,
      Actor actor,
      String code,
      @QueryValue @Nullable String indicator,
      @QueryValue @Nullable String region,
      @QueryValue @Nullable String category,
      @QueryValue(value = "page", defaultValue = "1") int number) {
    return templates.shrinkFigures(
        page, view(actor, code, new Shrinkage.Choice(indicator, region, category)), number);
  }

  private ShrinkView view(Actor actor, String code, Shrinkage.Choice choice) {
    return new ShrinkView(reading.of(actor, code).only(choice), choice);
  }
}
