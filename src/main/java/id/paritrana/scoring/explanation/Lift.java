package id.paritrana.scoring.explanation;

import id.paritrana.scoring.scheme.ScoreClass;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The smallest change of one figure, all else as it is, that raises a nominee's rank or class.
 *
 * @param figure name of the figure
 * @param from its value now
 * @param to the value that suffices; a whole number if the value now is one
 * @param score the printed score that follows
 * @param rank the rank that follows
 * @param scoreClass the higher class that is reached; empty where the change is for the rank
 */
public record Lift(
    String name,
    String figure,
    double from,
    double to,
    BigDecimal score,
    int rank,
    Optional<ScoreClass> scoreClass) {

  /** How far the figure moves, as a share of its value now. */
  public double effort() {
    return from == 0 ? Math.abs(to) : Math.abs(to - from) / Math.abs(from);
  }

  /** The lift as a sentence. */
  public Remark remark() {
    return scoreClass
        .map(
            reached ->
                Remark.of(
                    "lift.class", name, figure, from, to, reached.name(), score.toPlainString()))
        .orElseGet(
            () -> Remark.of("lift.rank", name, figure, from, to, rank, score.toPlainString()));
  }
}
