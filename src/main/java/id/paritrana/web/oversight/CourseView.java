package id.paritrana.web.oversight;

import id.paritrana.decision.EditionCourse;
import id.paritrana.indicator.shrinkage.Shrinkage;
import java.time.Instant;
import java.util.Locale;

/**
 * How an edition went, for reading.
 *
 * @param at when it was counted
 */
public record CourseView(EditionCourse course, ShrinkView shrink, Instant at) {

  static CourseView of(EditionCourse course, Shrinkage shrinkage, Instant at) {
    return new CourseView(
        course, new ShrinkView(shrinkage, new Shrinkage.Choice(null, null, null)), at);
  }

  /** Where the report lies. */
  public String path() {
    return "/editions/" + course.edition().code() + "/report";
  }

  /** A category's name, or the region as it is. */
  public String name(EditionCourse.Count count, Locale locale) {
    return course.categories().stream()
        .filter(category -> category.code().equals(count.key()))
        .map(category -> category.name(locale))
        .findFirst()
        .orElse(count.key());
  }
}
