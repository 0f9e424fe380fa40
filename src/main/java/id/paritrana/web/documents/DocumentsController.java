package id.paritrana.web.documents;

import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingResults;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.publication.PublicVersions;
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
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Serves result sheets and score sheets, printed anew for each reader. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
final class DocumentsController {

  private static final MediaType PDF = MediaType.of("application/pdf");
  private static final MediaType XLSX =
      MediaType.of("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final ReadingResults results;
  private final PublicVersions versions;
  private final Nominations nominations;
  private final Printing printing;

  DocumentsController(
      ReadingResults results, PublicVersions versions, Nominations nominations, Printing printing) {
    this.results = results;
    this.versions = versions;
    this.nominations = nominations;
    this.printing = printing;
  }

  @Get("/results/{edition}/{category}/sheet.pdf")
  HttpResponse<?> sheet(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    ReadingResults.Result result = results.result(page.actor(), edition, category);
    return file(request, isPublic(result), PDF, printing.resultSheet(open, result))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            named("inline", open.text("documents.file.result", edition, category, "pdf")));
  }

  @Get("/results/{edition}/{category}/sheet.xlsx")
  HttpResponse<?> workbook(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    ReadingResults.Result result = results.result(page.actor(), edition, category);
    return file(request, isPublic(result), XLSX, printing.workbook(open, result))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            named("attachment", open.text("documents.file.result", edition, category, "xlsx")));
  }

  /** A version that was public, which says on paper what superseded it. */
  @Get("/results/{edition}/{category}/versions/{version}/sheet.pdf")
  HttpResponse<?> sheet(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      int version,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    byte[] sheet = printing.resultSheet(open, versions.of(edition, category, version));
    return file(request, true, PDF, sheet)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            named("inline", fileName(open, edition, category, version, "pdf")));
  }

  /** The same as a workbook. */
  @Get("/results/{edition}/{category}/versions/{version}/sheet.xlsx")
  HttpResponse<?> workbook(
      HttpRequest<?> request,
      Page page,
      String edition,
      String category,
      int version,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    byte[] workbook = printing.workbook(open, versions.of(edition, category, version));
    return file(request, true, XLSX, workbook)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            named("attachment", fileName(open, edition, category, version, "xlsx")));
  }

  private static String fileName(
      Page page, String edition, String category, int version, String kind) {
    return page.text("documents.file.result", edition, category + "-" + version, kind);
  }

  @Get("/nominations/{number}/score-sheet.pdf")
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> scoreSheet(
      HttpRequest<?> request,
      Page page,
      Actor actor,
      String number,
      @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    Nomination nomination = nominations.withNumber(number);
    ReadingResults.Result result = results.resultOf(actor, nomination);
    byte[] sheet = printing.scoreSheet(open, result, result.lineOf(nomination), nomination);
    return file(request, false, PDF, sheet)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            named("inline", open.text("documents.file.score", number)));
  }

  private static boolean isPublic(ReadingResults.Result result) {
    return result.place().round().stage() == CategoryRound.Stage.PUBLISHED;
  }

  private static MutableHttpResponse<?> file(
      HttpRequest<?> request, boolean open, MediaType type, byte[] content) {
    return open
        ? CachedReply.file(request, type, content)
        : HttpResponse.ok(content).contentType(type);
  }

  private static String named(String disposition, String name) {
    return disposition + "; filename=\"" + name + "\"";
  }
}
