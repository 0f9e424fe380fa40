package id.paritrana.web.documents;

import id.paritrana.publication.ReadingAnnexes;
import id.paritrana.report.DecreeAnnexes;
import id.paritrana.web.CachedReply;
import id.paritrana.web.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Serves the annexes to the decrees that name winners, as far as each reader may know them. */
@Controller
@Secured(SecurityRule.IS_ANONYMOUS)
@Tag(name = "results")
final class AnnexesController {

  private final ReadingAnnexes reading;
  private final DecreeAnnexes printing;

  AnnexesController(ReadingAnnexes reading, DecreeAnnexes printing) {
    this.reading = reading;
    this.printing = printing;
  }

  /**
   * An annex.
   *
   * @param number of the decree; empty while it is not known
   * @param datedOn date of the decree
   * @param missing codes of the categories that are not in it
   */
  @Serdeable
  record AnnexResponse(
      String edition,
      String number,
      @Nullable LocalDate datedOn,
      List<WinnerResponse> winners,
      List<String> missing) {}

  /** A winner; place 1 is best. */
  @Serdeable
  record WinnerResponse(String category, int place, String winner) {}

  /** Reads the winners of an edition, of its published categories for the public. */
  @Get("/api/v1/editions/{edition}/decree-annex")
  @Produces({MediaType.APPLICATION_JSON, MediaType.ALL})
  HttpResponse<AnnexResponse> show(Page page, String edition) {
    ReadingAnnexes.Annex annex = reading.readable(page.actor(), edition);
    AnnexResponse told =
        new AnnexResponse(
            edition,
            annex.decree().number(),
            annex.decree().datedOn(),
            annex.sections().stream()
                .flatMap(
                    section ->
                        section.winners().stream()
                            .map(
                                line ->
                                    new WinnerResponse(
                                        section.category().code(), line.place(), line.winner())))
                .toList(),
            annex.missing().stream().map(category -> category.code()).toList());
    return HttpResponse.ok(told).contentType(MediaType.APPLICATION_JSON_TYPE);
  }

  @Hidden
  @Get("/editions/{edition}/decree-annex.pdf")
  @Produces(MediaType.ALL)
  HttpResponse<?> pdf(
      HttpRequest<?> request, Page page, String edition, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    ReadingAnnexes.Annex annex = reading.readable(page.actor(), edition);
    byte[] pdf = printing.pdf(AnnexPaper.of(open, annex), open.language().locale());
    MutableHttpResponse<?> reply =
        annex.isPublic()
            ? CachedReply.file(request, MediaType.APPLICATION_PDF_TYPE, pdf)
            : HttpResponse.ok(pdf).contentType(MediaType.APPLICATION_PDF_TYPE);
    return reply.header(
        HttpHeaders.CONTENT_DISPOSITION,
        "inline; filename=\"" + open.text("documents.file.annex", edition) + "\"");
  }
}
