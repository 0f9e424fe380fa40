package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.statistics.Sum;
import java.util.List;
import java.util.Map;

/** What an index would be without one of its elements. */
public final class Removal {
  private Removal() {}

  /**
   * The index without an element.
   *
   * @param scores of the index, NaN where no part of it is left
   * @param ranks 1 is the best, ties share the smallest
   * @param meanRankChange mean of the absolute changes of rank; units without a rank left out
   */
  public record Without(double[] scores, double[] ranks, double meanRankChange) {}

  /** The index with the weight of this element set to 0, so that its siblings share it. */
  public static Without without(
      String element, Hierarchy hierarchy, Map<String, double[]> columns, List<Index.Rule> rules) {
    double[] nominal = ranks(index(hierarchy, columns, rules));
    double[] scores = index(hierarchy.withWeights(Map.of(element, 0.0)), columns, rules);
    double[] ranks = ranks(scores);
    Sum change = new Sum();
    int n = 0;
    for (int i = 0; i < ranks.length; i++) {
      if (!Double.isNaN(ranks[i]) && !Double.isNaN(nominal[i])) {
        change.add(Math.abs(ranks[i] - nominal[i]));
        n++;
      }
    }
    return new Without(scores, ranks, n == 0 ? Double.NaN : change.value() / n);
  }

  private static double[] index(
      Hierarchy hierarchy, Map<String, double[]> columns, List<Index.Rule> rules) {
    String top = hierarchy.level(hierarchy.levels()).getFirst().code();
    return Index.aggregate(hierarchy, columns, rules).get(top);
  }

  private static double[] ranks(double[] scores) {
    return Ranks.descending(scores, Ties.MIN);
  }
}
