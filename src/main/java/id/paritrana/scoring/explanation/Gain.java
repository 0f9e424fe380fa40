package id.paritrana.scoring.explanation;

import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.math.BigDecimal;

/**
 * What a nominee's score gains from one realistic change, all else as it is.
 *
 * @param of what is changed
 * @param id of the figure, or of the judged criterion
 * @param called what it is called
 * @param from the figure, or the panel's mark, now
 * @param to the same after the change
 * @param points by which the score rises, before rounding; above 0
 * @param score the printed score that follows
 */
public record Gain(
    Of of, String id, Words called, double from, double to, double points, BigDecimal score) {

  /** What can be changed. */
  public enum Of {
    FIGURE,
    MARK
  }

  /** The gain as a sentence. */
  public Remark remark() {
    return Remark.of(
        of == Of.FIGURE ? "gain.figure" : "gain.mark",
        called,
        from,
        to,
        points,
        score.doubleValue());
  }
}
