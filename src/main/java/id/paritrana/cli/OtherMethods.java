package id.paritrana.cli;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.agreement.Correlation;
import id.paritrana.scoring.ranker.Alternatives;
import id.paritrana.scoring.ranker.Preference;
import id.paritrana.scoring.ranker.PrometheeTwo;
import id.paritrana.scoring.ranker.Ranker;
import id.paritrana.scoring.ranker.Scaling;
import id.paritrana.scoring.ranker.Topsis;
import id.paritrana.scoring.ranker.Vikor;
import id.paritrana.scoring.ranker.Waspas;
import id.paritrana.scoring.ranker.WeightedProduct;
import id.paritrana.scoring.ranker.WeightedSum;
import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.wording.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The ranks of the same nominees under other methods, from the points and weights of the leaves.
 *
 * @param scores by method, larger is better; methods that are not defined for these points are left
 *     out
 */
record OtherMethods(Run run, Map<String, double[]> scores) {

  /** Empty unless two or more are ranked and every leaf of each has points. */
  static Optional<OtherMethods> of(Run run) {
    List<double[]> points = new ArrayList<>();
    double[] weights = {};
    for (Standing.Ranked each : run.ranked()) {
      List<Breakdown> leaves = leaves(each.breakdown()).toList();
      points.add(leaves.stream().mapToDouble(leaf -> leaf.points().orElse(Double.NaN)).toArray());
      weights = leaves.stream().mapToDouble(Breakdown::weight).toArray();
    }
    boolean whole = points.stream().flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN);
    if (points.size() < 2 || !whole) {
      return Optional.empty();
    }
    boolean[] higher = new boolean[weights.length];
    Arrays.fill(higher, true);
    Alternatives alternatives = Alternatives.of(points.toArray(double[][]::new), higher);
    return Optional.of(new OtherMethods(run, scores(alternatives, weights)));
  }

  private static Stream<Breakdown> leaves(Breakdown breakdown) {
    return breakdown.parts().isEmpty()
        ? Stream.of(breakdown)
        : breakdown.parts().stream().flatMap(OtherMethods::leaves);
  }

  private static Map<String, double[]> scores(Alternatives alternatives, double[] weights) {
    Map<String, Ranker> rankers = new LinkedHashMap<>();
    rankers.put("weighted-sum", new WeightedSum(Scaling.MIN_MAX));
    rankers.put("weighted-product", new WeightedProduct(Scaling.LINEAR));
    rankers.put("waspas", new Waspas(0.5));
    rankers.put("topsis", new Topsis(Scaling.VECTOR));
    rankers.put("vikor", new Vikor(0.5));
    rankers.put(
        "promethee", new PrometheeTwo(Collections.nCopies(weights.length, new Preference.Usual())));
    Map<String, double[]> scores = new LinkedHashMap<>();
    rankers.forEach(
        (name, ranker) -> {
          try {
            scores.put(name, ranker.scores(alternatives, weights));
          } catch (IllegalArgumentException undefined) {
            scores.remove(name);
          }
        });
    return scores;
  }

  /** That caps and penalties of groups do not reach these methods, where there are any. */
  Optional<Sentence> note() {
    boolean adjusted = run.ranked().stream().anyMatch(each -> isAdjusted(each.breakdown()));
    return adjusted ? Optional.of(Said.of("robustness.methods")) : Optional.empty();
  }

  private static boolean isAdjusted(Breakdown breakdown) {
    return breakdown instanceof Breakdown.Combined group
        && (group.adjustments().stream().anyMatch(each -> each.effect() != 0)
            || group.parts().stream().anyMatch(OtherMethods::isAdjusted));
  }

  /** Ranks by method, and how far each agrees with the run. */
  List<Part> parts() {
    List<Standing.Ranked> ranked = run.ranked();
    List<String> ids = ranked.stream().map(each -> each.nominee().id()).toList();
    double[] own = ranked.stream().mapToDouble(Standing.Ranked::exact).toArray();
    double[][] ranks =
        scores.values().stream()
            .map(each -> Ranks.descending(each, Ties.MIN))
            .toArray(double[][]::new);
    List<List<Object>> agreement = new ArrayList<>();
    scores.forEach(
        (name, each) ->
            agreement.add(
                List.of(
                    name,
                    Correlation.spearman(own, each).value(),
                    Correlation.kendall(own, each).value())));
    return List.of(
        Part.ofColumns("methods", "id", ids, List.copyOf(scores.keySet()), ranks),
        new Part("agreement", List.of("method", "spearman", "kendall"), agreement));
  }
}
