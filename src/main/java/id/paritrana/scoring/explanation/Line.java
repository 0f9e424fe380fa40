package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;

/**
 * How much one criterion, cap or penalty makes of the difference of two scores.
 *
 * @param id of the leaf, cap or penalty; of a group where its parts cannot be told apart
 * @param difference points of the first score less the second that come from here; all lines
 *     together make the difference of the scores, up to the rounding of doubles
 * @param first what it contributes to the first score, in points; under means that are not
 *     arithmetic a contribution is a slope at one's own points, so that the difference of two is
 *     not {@code difference}
 * @param second what it contributes to the second score
 * @param firstPoints the criterion's own points; empty for a cap or penalty and where there are
 *     none
 * @param secondPoints the same on the other side
 * @param firstWeight of the criterion in the whole, 0 to 1
 * @param secondWeight the same on the other side
 */
public record Line(
    String id,
    Words name,
    double difference,
    double first,
    double second,
    OptionalDouble firstPoints,
    OptionalDouble secondPoints,
    double firstWeight,
    double secondWeight) {

  private static final double SAME = 1e-9;

  static Line ofAdjustment(String id, Words name, double first, double second) {
    return new Line(
        id,
        name,
        first - second,
        first,
        second,
        OptionalDouble.empty(),
        OptionalDouble.empty(),
        0,
        0);
  }

  /** The line of a criterion; where one side lacks it, it contributes nothing there. */
  static Line ofCriterion(
      @Nullable Breakdown first, @Nullable Breakdown second, double difference) {
    Breakdown any = first == null ? Objects.requireNonNull(second) : first;
    return new Line(
        any.criterion().id(),
        any.criterion().name(),
        difference,
        first == null ? 0 : first.contribution(),
        second == null ? 0 : second.contribution(),
        first == null ? OptionalDouble.empty() : first.points(),
        second == null ? OptionalDouble.empty() : second.points(),
        first == null ? 0 : first.weight(),
        second == null ? 0 : second.weight());
  }

  /**
   * The line as a sentence: both contributions, with both weights where they differ; both own
   * points where contributions do not add up.
   */
  public Remark remark() {
    double size = Math.abs(difference);
    if (Math.abs(first - second - difference) > SAME) {
      return firstPoints.isPresent() && secondPoints.isPresent()
          ? Remark.of(
              code("line.more-points", "line.less-points", "line.equal-points"),
              name,
              size,
              firstPoints.getAsDouble(),
              secondPoints.getAsDouble())
          : Remark.of(code("line.more-alone", "line.less-alone", "line.equal-alone"), name, size);
    }
    if (Math.abs(firstWeight - secondWeight) > SAME && difference != 0) {
      return Remark.of(
          code("line.more-weights", "line.less-weights", "line.equal"),
          name,
          size,
          first,
          second,
          firstWeight * 100,
          secondWeight * 100);
    }
    return Remark.of(code("line.more", "line.less", "line.equal"), name, size, first, second);
  }

  private String code(String more, String less, String equal) {
    return difference > 0 ? more : difference < 0 ? less : equal;
  }

  /** The lines between two breakdowns, each of its run, the largest difference first. */
  static List<Line> between(Run here, Breakdown first, Run there, Breakdown second) {
    List<Line> lines = new ArrayList<>(Differences.between(here, first, there, second));
    lines.sort(
        Comparator.comparingDouble((Line line) -> -Math.abs(line.difference()))
            .thenComparing(Line::id));
    return lines;
  }
}
