package id.paritrana.web.assessment;

import id.paritrana.assessment.Mark;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The form of one mark: a level of the rubric, or points of one's own between the levels, and a
 * reason.
 *
 * @param id of the criterion
 */
public record MarkForm(String id, Form form) {

  /** The choice that says: the points are typed. */
  public static final String OTHER = "other";

  public static MarkForm of(Criterion.Judged criterion, Form form) {
    return new MarkForm(criterion.id(), form);
  }

  /** The field of the chosen level. */
  public String level() {
    return "level-" + id;
  }

  /** The field of points that lie between the levels. */
  public String points() {
    return "points-" + id;
  }

  public String reason() {
    return "reason-" + id;
  }

  /**
   * The points that are meant. A level together with other typed points is a reason against the
   * form: neither is guessed to be the right one.
   */
  Optional<BigDecimal> given() {
    Optional<BigDecimal> typed = form.number(points());
    String chosen = form.text(level());
    if (chosen.isEmpty() || chosen.equals(OTHER)) {
      return typed;
    }
    Optional<BigDecimal> level = plain(chosen);
    if (level.isEmpty()) {
      form.refused(points(), "form.choice");
    } else if (typed.isPresent() && typed.get().compareTo(level.get()) != 0) {
      form.refused(points(), "assessing.points-ambiguous");
    }
    return level;
  }

  /** Whether a level is the one that the form shows as chosen. */
  public boolean isLevel(double points, @Nullable Mark mark) {
    String kept =
        mark == null || mark.points() == null || mark.points().doubleValue() != points
            ? ""
            : value(points);
    return form.isChosen(level(), value(points), List.of(kept));
  }

  /** Whether the form shows typed points: they were chosen, or the mark lies between the levels. */
  public boolean isOther(Criterion.Judged criterion, @Nullable Mark mark) {
    boolean between =
        mark != null
            && mark.points() != null
            && criterion.rubric().levels().stream()
                .noneMatch(level -> level.points() == mark.points().doubleValue());
    return form.isChosen(level(), OTHER, between ? List.of(OTHER) : List.of());
  }

  /** How the form names a level. */
  public static String value(double points) {
    return Measurement.plain(points).toPlainString();
  }

  private static Optional<BigDecimal> plain(String number) {
    try {
      return Optional.of(new BigDecimal(number));
    } catch (NumberFormatException unreadable) {
      return Optional.empty();
    }
  }
}
