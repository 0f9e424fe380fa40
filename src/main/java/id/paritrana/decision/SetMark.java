package id.paritrana.decision;

import java.math.BigDecimal;
import java.time.Instant;

/**
 * The mark of a judged criterion that counts in place of what the seats gave; a seat that was
 * recused stays so.
 *
 * @param points from 0 to the rubric's maximum
 * @param reason why it was set, never empty
 */
public record SetMark(
    String criterion, BigDecimal points, String reason, Origin origin, Instant setAt) {

  /** What set it. */
  public enum Origin {
    /** An objection that was upheld. */
    OBJECTION,
    /** A correction of the sealed result. */
    CORRECTION
  }

  static SetMark of(FinalMark mark) {
    return new SetMark(
        mark.criterion(), mark.points(), mark.reason(), Origin.OBJECTION, mark.setAt());
  }

  static SetMark of(Correction correction) {
    return new SetMark(
        correction.point(),
        correction.points(),
        correction.reason(),
        Origin.CORRECTION,
        correction.openedAt());
  }
}
