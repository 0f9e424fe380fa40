package id.paritrana.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of a score's breakdown, written from the root down.
 *
 * @param depth steps below the total: one for a criterion, two for its indicators, at most four
 * @param label criterion or indicator
 * @param rule how its score comes about, in words
 * @param weight weight within the node above, in per cent
 * @param score score of the node, or null where it is missing
 * @param contribution points of the final score that come from here, or null where it is missing
 * @param illustrative true where what lies beneath is illustrative
 * @param weaker true where what lies beneath rests on weaker evidence
 * @param figures figures beneath a measured indicator
 * @param marks marks beneath a judged criterion
 */
public record ScoreLine(
    int depth,
    String label,
    String rule,
    BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable BigDecimal contribution,
    boolean illustrative,
    boolean weaker,
    List<FigureLine> figures,
    List<MarkLine> marks) {

  /** The deepest node that a sheet indents. */
  public static final int DEEPEST = 4;

  /** Refuses a depth outside one to four. */
  public ScoreLine {
    figures = List.copyOf(figures);
    marks = List.copyOf(marks);
    if (depth < 1 || depth > DEEPEST) {
      throw new IllegalArgumentException(
          "depth of %s: %d given, 1 to %d allowed".formatted(label, depth, DEEPEST));
    }
  }
}
