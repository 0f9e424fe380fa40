package id.paritrana.web.scores;

import id.paritrana.decision.SetMark;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.Used;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * One criterion of a score as a reader sees it.
 *
 * @param points rounded as the scheme rounds scores; empty where there are none
 * @param weight of the whole score, 0 to 1
 * @param contribution points of the final score that come from here, rounded the same way
 * @param part the contribution as a share of 100 points, 0 to 1
 * @param sentences how the points came about
 * @param figures that the formula read
 * @param quoted the published percentage that stood in for them
 * @param marks what the panel gave; empty where one mark was set in place of them
 * @param set the mark that counts in place of the panel's
 */
public record ScoreNode(
    String id,
    String name,
    Optional<BigDecimal> points,
    double weight,
    BigDecimal contribution,
    double part,
    List<String> sentences,
    List<Used> figures,
    Optional<Quoted> quoted,
    List<PanelMark> marks,
    Optional<SetMark> set,
    List<ScoreNode> parts) {

  public ScoreNode {
    sentences = List.copyOf(sentences);
    figures = List.copyOf(figures);
    marks = List.copyOf(marks);
    parts = List.copyOf(parts);
  }

  /** The key of what a mark that was set in place of the panel's is called. */
  public static String text(SetMark.Origin origin) {
    return switch (origin) {
      case OBJECTION -> "scores.mark.objection";
      case CORRECTION -> "scores.mark.correction";
    };
  }

  /** The key of how well a figure is established. */
  public static String text(Strength strength) {
    return switch (strength) {
      case VERIFIED -> "scores.strength.verified";
      case DECLARED -> "scores.strength.declared";
      case ILLUSTRATIVE -> "mark.illustrative";
    };
  }

  /**
   * What one seat gave.
   *
   * @param seat its number; empty where the reader must not know whose mark it is
   */
  public record PanelMark(Optional<String> seat, BigDecimal points) {}
}
