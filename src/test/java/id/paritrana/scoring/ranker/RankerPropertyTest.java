package id.paritrana.scoring.ranker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.weighting.ObjectiveWeights;
import id.paritrana.scoring.weighting.ObjectiveWeights.Redundancy;
import id.paritrana.scoring.weighting.PairwiseComparisons;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RankerPropertyTest {

  private static final boolean[] DIRECTIONS = {true, false, true, true};
  private static final double[] WEIGHTS = {4, 1, 3, 2};

  static List<Ranker> rankers() {
    return List.of(
        new Topsis(Scaling.VECTOR),
        new Topsis(Scaling.MIN_MAX),
        new Vikor(0.5),
        new PrometheeTwo(Collections.nCopies(4, new Preference.Linear(0.1, 2))),
        new WeightedSum(Scaling.MIN_MAX),
        new WeightedSum(Scaling.SUM),
        new WeightedProduct(Scaling.LINEAR),
        new Waspas(0.5));
  }

  @ParameterizedTest
  @MethodSource("rankers")
  void scalingAllWeightsChangesNothing(Ranker ranker) {
    double[] tripled = Arrays.stream(WEIGHTS).map(w -> 3 * w).toArray();
    assertThat(ranker.scores(table(), tripled))
        .containsExactly(ranker.scores(table(), WEIGHTS), within(1e-14));
  }

  @ParameterizedTest
  @MethodSource("rankers")
  void anAlternativeThatIsBestInAllIsFirstAndOneThatIsWorstIsLast(Ranker ranker) {
    double[] scores = ranker.scores(table(), WEIGHTS);
    assertThat(scores[0]).isEqualTo(Arrays.stream(scores).max().orElseThrow());
    assertThat(scores[1]).isEqualTo(Arrays.stream(scores).min().orElseThrow());
  }

  @ParameterizedTest
  @MethodSource("rankers")
  void equalAlternativesTie(Ranker ranker) {
    double[][] same = {{1, 2, 3, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}};
    double[] scores = ranker.scores(Alternatives.of(same, DIRECTIONS), WEIGHTS);
    assertThat(scores[1]).isEqualTo(scores[0]);
    assertThat(scores[2]).isEqualTo(scores[0]);
  }

  @Test
  void flowsOfPrometheeCancelOut() {
    double[] net =
        new PrometheeTwo(Collections.nCopies(4, new Preference.Usual())).scores(table(), WEIGHTS);
    assertThat(Arrays.stream(net).sum()).isCloseTo(0, within(1e-12));
  }

  @Test
  void everyObjectiveWeighingSumsToOne() {
    for (double[] weights :
        List.of(
            ObjectiveWeights.entropy(table()),
            ObjectiveWeights.critic(table(), Redundancy.SPEARMAN),
            ObjectiveWeights.merec(table()),
            ObjectiveWeights.standardDeviation(table()))) {
      assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
      assertThat(weights).doesNotContain(Double.NaN);
    }
  }

  @Test
  void aCriterionThatSeparatesNobodyHasNoObjectiveWeight() {
    Alternatives constant =
        Alternatives.of(new double[][] {{1, 5}, {2, 5}, {4, 5}}, new boolean[] {true, true});
    assertThat(ObjectiveWeights.critic(constant, Redundancy.PEARSON)).containsExactly(1, 0);
    assertThat(ObjectiveWeights.standardDeviation(constant)).containsExactly(1, 0);
    assertThat(ObjectiveWeights.merec(constant)).containsExactly(1, 0);
  }

  @Test
  void consistentJudgementsHaveNoInconsistency() {
    double[] w = {0.5, 0.3, 0.2};
    double[][] ratios = new double[3][3];
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        ratios[i][j] = w[i] / w[j];
      }
    }
    var priorities = PairwiseComparisons.of(ratios).priorities();
    assertThat(priorities.consistencyRatio()).isCloseTo(0, within(1e-12));
    for (int i = 0; i < 3; i++) {
      assertThat(priorities.weights().get(i)).isCloseTo(w[i], within(1e-12));
    }
  }

  /** People write 0.33 beside 3; the larger entry holds. */
  @Test
  void reciprocalsMayBeRoundedToTwoDecimals() {
    var rounded = PairwiseComparisons.of(new double[][] {{1, 3, 7}, {0.333, 1, 2}, {0.14, 0.5, 1}});
    var exact =
        PairwiseComparisons.of(new double[][] {{1, 3, 7}, {1 / 3.0, 1, 2}, {1 / 7.0, 0.5, 1}});
    assertThat(rounded.priorities()).isEqualTo(exact.priorities());
    assertThat(PairwiseComparisons.conflict(new double[][] {{1, 9}, {0.12, 1}})).isPresent();
  }

  @Test
  void whatAMethodCannotTakeIsNamed() {
    Alternatives negative =
        Alternatives.of(new double[][] {{-1, 5}, {2, 5}}, new boolean[] {true, true});
    double[] weights = {1, 1};
    assertThatThrownBy(() -> new Waspas(0.5).scores(negative, weights))
        .hasMessageContaining("-1.0");
    assertThatThrownBy(() -> new WeightedSum(Scaling.VECTOR)).hasMessageContaining("VECTOR");
    assertThatThrownBy(() -> new Vikor(0.5).scores(negative, new double[] {0, 0}))
        .hasMessageContaining("one of them positive");
    assertThatThrownBy(() -> PairwiseComparisons.of(new double[][] {{1, 2}, {2, 1}}))
        .hasMessageContaining("reciprocals");
  }

  /** The first is best and the second worst on every criterion. */
  private static Alternatives table() {
    Random random = new Random(3);
    double[][] values = new double[9][4];
    for (double[] row : values) {
      Arrays.setAll(row, c -> 2 + 5 * random.nextDouble());
    }
    values[0] = new double[] {8, 1, 8, 8};
    values[1] = new double[] {1, 8, 1, 1};
    return Alternatives.of(values, DIRECTIONS);
  }
}
