package id.paritrana.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of a feedback letter.
 *
 * @param depth steps below the total, one to four
 * @param label name of the criterion
 * @param weight weight in the whole, in per cent
 * @param score the nominee's own points, or null where they are missing
 * @param range quartiles of the peers and the nominee's own points, or null where they are withheld
 * @param quartiles the same quartiles in numbers, or that they are withheld
 */
public record FeedbackLine(
    int depth,
    String label,
    BigDecimal weight,
    @Nullable BigDecimal score,
    @Nullable Range range,
    String quartiles) {

  /** Refuses a depth outside one to four. */
  public FeedbackLine {
    if (depth < 1 || depth > ScoreLine.DEEPEST) {
      throw new IllegalArgumentException(
          "depth of %s: %d given, 1 to %d allowed".formatted(label, depth, ScoreLine.DEEPEST));
    }
  }
}
