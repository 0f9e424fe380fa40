package id.paritrana.web.oversight;

import gg.jte.models.runtime.JteModel;
import id.paritrana.decision.ReadingCourses;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.shrinkage.ReadingShrinkage;
import id.paritrana.web.Page;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;

/** Shows how an edition went, from the call to the winners. */
@Hidden
@Controller("/editions/{code}/report")
@Produces(MediaType.TEXT_HTML)
@Secured({"ORGANISER", "OBSERVER"})
final class CourseController {

  private final ReadingCourses courses;
  private final ReadingShrinkage shrinkage;
  private final Templates templates;
  private final Clock clock;

  CourseController(
      ReadingCourses courses, ReadingShrinkage shrinkage, Templates templates, Clock clock) {
    this.courses = courses;
    this.shrinkage = shrinkage;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel show(Page page, Actor actor, String code) {
    return templates.courseShow(
        page, CourseView.of(courses.of(actor, code), shrinkage.of(actor, code), clock.instant()));
  }
}
