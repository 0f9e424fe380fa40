package id.paritrana.web.oversight;

import id.paritrana.decision.CorrectedFigures;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.shrinkage.ReadingShrinkage;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.indicator.shrinkage.ShrinkageTable;
import id.paritrana.web.dossier.Downloads;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.nio.charset.StandardCharsets;

/** How the figures of an edition fell, for programs. */
@Controller("/api/v1/editions/{code}")
@Secured({"ORGANISER", "OBSERVER"})
@Tag(name = "editions")
final class ShrinkApiController {

  private static final String CSV = "text/csv";

  private final ReadingShrinkage reading;
  private final CorrectedFigures corrected;

  ShrinkApiController(ReadingShrinkage reading, CorrectedFigures corrected) {
    this.reading = reading;
    this.corrected = corrected;
  }

  /**
   * By indicator, region and category, with every figure and its values; corrections after the seal
   * stand apart and change none of it.
   */
  @Get("/shrink")
  ShrinkResponse shrink(Actor actor, String code) {
    Shrinkage shrinkage = reading.of(actor, code);
    return ShrinkResponse.of(
        shrinkage, LaterCorrection.of(shrinkage, corrected.ofEdition(actor, code)));
  }

  /**
   * Every figure with its values, a row each. The final one is what stands now, after objections
   * and after corrections of the sealed result.
   */
  @Get("/shrink.csv")
  @Produces(MediaType.ALL)
  HttpResponse<?> table(Actor actor, String code) {
    Shrinkage shrinkage = reading.of(actor, code);
    return Downloads.of(
        code + "-shrink.csv",
        CSV,
        ShrinkageTable.of(
                shrinkage, LaterCorrection.applied(shrinkage, corrected.ofEdition(actor, code)))
            .getBytes(StandardCharsets.UTF_8));
  }
}
