package id.paritrana.scoring.explanation;

import id.paritrana.scoring.scheme.ScoreClass;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * The smallest change of one figure, all else as it is, that raises a nominee's rank or class.
 *
 * @param name of the nominee
 * @param figure id of the figure
 * @param called what the figure is called
 * @param from its value now
 * @param to the value that suffices; a whole number if the value now is one
 * @param score the printed score that follows
 * @param rank the rank that follows
 * @param scoreClass the higher class that is reached; empty where the change is for the rank
 */
public record Lift(
    String name,
    String figure,
    Words called,
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
                    "lift.class", name, called, from, to, reached.name(), score.toPlainString()))
        .orElseGet(
            () -> Remark.of("lift.rank", name, called, from, to, rank, score.toPlainString()));
  }
}
