package id.paritrana.web.scores;

import id.paritrana.decision.ObjectedPoints;
import id.paritrana.decision.OpenScores;
import id.paritrana.scoring.Standing;
import java.util.List;
import java.util.Optional;

/**
 * The score of one nominee with everything that led to it.
 *
 * @param root empty for a nominee that did not pass the gates
 * @param sentences about the standing and the gates
 * @param objected to which points of the result somebody objected, as far as the reader may know
 * @param objections where the reader objects to points of the score; empty text where it may not
 */
public record ScoreView(
    OpenScores.Reading reading,
    Standing standing,
    Optional<ScoreNode> root,
    List<String> sentences,
    ObjectedPoints.Told objected,
    String objections) {

  public ScoreView {
    sentences = List.copyOf(sentences);
  }

  /** The address of the round's page. */
  public String roundPath() {
    return ScorePaths.round(reading);
  }

  /** The address of the ranking. */
  public String runPath() {
    return ScorePaths.run(reading);
  }
}
