package id.paritrana.cli.instrument;

import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;

/** Ranks of scores: 1 is the best, ties share the smallest. */
final class Ranking {
  private static final double DECIMALS = 1e9;

  private Ranking() {}

  /** Scores are compared after nine decimals, so that rounding does not part equal ones. */
  static double[] of(double[] scores) {
    return Ranks.descending(
        Arrays.stream(scores).map(x -> Math.rint(x * DECIMALS) / DECIMALS).toArray(), Ties.MIN);
  }

  static Map<String, double[]> of(Map<String, double[]> scores) {
    Map<String, double[]> ranks = new LinkedHashMap<>();
    scores.forEach((code, column) -> ranks.put(code, of(column)));
    return ranks;
  }
}
