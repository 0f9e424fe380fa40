package id.paritrana.web.documents;

import id.paritrana.decision.EditionCourse;
import id.paritrana.decision.ReadingCourses;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.shrinkage.ReadingShrinkage;
import id.paritrana.publication.Letterheads;
import id.paritrana.report.EditionReport;
import id.paritrana.report.EditionReports;
import id.paritrana.web.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Serves the report of an edition to those who oversee it, printed anew for each reader. */
@Hidden
@Controller("/editions/{code}/report.pdf")
@Produces(MediaType.ALL)
@Secured({"ORGANISER", "OBSERVER"})
final class EditionDocumentsController {

  private static final MediaType PDF = MediaType.of("application/pdf");

  private final ReadingCourses courses;
  private final ReadingShrinkage shrinkage;
  private final Letterheads letterheads;
  private final EditionReports reports;
  private final Clock clock;

  EditionDocumentsController(
      ReadingCourses courses,
      ReadingShrinkage shrinkage,
      Letterheads letterheads,
      EditionReports reports,
      Clock clock) {
    this.courses = courses;
    this.shrinkage = shrinkage;
    this.letterheads = letterheads;
    this.reports = reports;
    this.clock = clock;
  }

  @Get
  HttpResponse<?> report(Page page, Actor actor, String code, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    EditionCourse course = courses.of(actor, code);
    EditionReport report =
        new EditionPaper(open, course, shrinkage.of(actor, code))
            .at(clock.instant(), letterheads.of(course.edition()));
    return HttpResponse.ok(reports.pdf(report, open.language().locale()))
        .contentType(PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"" + open.text("documents.file.edition", code) + "\"");
  }
}
