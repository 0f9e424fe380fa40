package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Applied;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/**
 * How much one criterion, cap or penalty contributes to the difference of two scores.
 *
 * @param id of the leaf, cap or penalty
 * @param first what it contributes to the first score, in points
 * @param second what it contributes to the second score
 * @param firstPoints the leaf's own points; empty for a cap or penalty and where there are none
 * @param secondPoints the same on the other side
 */
public record Line(
    String id,
    Words name,
    double first,
    double second,
    OptionalDouble firstPoints,
    OptionalDouble secondPoints) {

  /** The first contribution less the second. */
  public double difference() {
    return first - second;
  }

  /** The line as a sentence. */
  public Remark remark() {
    String code = difference() > 0 ? "line.more" : difference() < 0 ? "line.less" : "line.equal";
    return Remark.of(code, name, Math.abs(difference()), first, second);
  }

  /**
   * The lines between two breakdowns of the same scheme, the largest difference first; together
   * they make the difference of the scores, up to the rounding of doubles.
   */
  static List<Line> between(Breakdown first, Breakdown second) {
    Map<String, Part> here = new LinkedHashMap<>();
    Map<String, Part> there = new LinkedHashMap<>();
    collect(first, here);
    collect(second, there);
    Map<String, Part> names = new LinkedHashMap<>(there);
    names.putAll(here);
    List<Line> lines = new ArrayList<>();
    for (Part part : names.values()) {
      Part one = here.getOrDefault(part.id, part.none());
      Part other = there.getOrDefault(part.id, part.none());
      lines.add(
          new Line(
              part.id, part.name, one.contribution, other.contribution, one.points, other.points));
    }
    lines.sort(
        Comparator.comparingDouble((Line line) -> -Math.abs(line.difference()))
            .thenComparing(Line::id));
    return lines;
  }

  private record Part(String id, Words name, double contribution, OptionalDouble points) {
    Part none() {
      return new Part(id, name, 0, OptionalDouble.empty());
    }
  }

  private static void collect(Breakdown breakdown, Map<String, Part> parts) {
    if (breakdown instanceof Breakdown.Combined group) {
      for (Applied applied : group.adjustments()) {
        String id = applied.adjustment().id();
        double effect = applied.effect() * group.slope();
        parts.put(id, new Part(id, applied.adjustment().name(), effect, OptionalDouble.empty()));
      }
      group.parts().forEach(part -> collect(part, parts));
    } else {
      String id = breakdown.criterion().id();
      Words name = breakdown.criterion().name();
      parts.put(id, new Part(id, name, breakdown.contribution(), breakdown.points()));
    }
  }
}
