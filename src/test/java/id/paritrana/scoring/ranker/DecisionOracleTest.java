package id.paritrana.scoring.ranker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.DecisionCase;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.weighting.ObjectiveWeights;
import id.paritrana.scoring.weighting.ObjectiveWeights.Redundancy;
import id.paritrana.scoring.weighting.PairwiseComparisons;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every case of {@code 06_mcda} (random matrices) and of the published cases that are read in
 * place, computed by pymcdm 1.4.0, scikit-criteria 0.9, pyDecision 4.9.1, R MCDA 0.1.0 and R topsis
 * 1.0.
 *
 * <p>Each figure of the consensus within 1e-9 relative, ranks exactly, and each published figure at
 * its printed digits. CRITIC within 1e-10 more, because the implementations themselves differ by so
 * much.
 */
class DecisionOracleTest {

  @TestFactory
  Stream<DynamicTest> everyRandomCaseIsReproduced() {
    return cases(Path.of("src/test/resources/oracles/06_mcda/cases.json"));
  }

  @TestFactory
  Stream<DynamicTest> everyPublishedCaseIsReproduced() {
    return cases(Table.fetched("06_mcda_published").resolve("cases.json"));
  }

  private static Stream<DynamicTest> cases(Path file) {
    return DecisionCase.read(file).stream()
        .map(c -> DynamicTest.dynamicTest(c.id(), () -> check(c)));
  }

  private static void check(DecisionCase c) {
    Map<String, double[]> results = results(c);
    for (String name : c.consensusNames()) {
      if (!name.startsWith("RI_")) {
        double[] expected = DecisionCase.numbers(c.consensus(name));
        assertThat(results).containsKey(name);
        assertThat(results.get(name)).as(name).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
          assertThat(results.get(name)[i])
              .as(name + " " + i)
              .isCloseTo(expected[i], within(1e-9 * Math.max(1, Math.abs(expected[i]))));
        }
      }
    }
    c.published()
        .forEach(
            (name, printed) -> checkPrinted(results.get(name), printed, c.publishedDecimals()));
  }

  private static void checkPrinted(double[] actual, Object printed, int decimals) {
    double[] expected = DecisionCase.numbers(printed);
    double half = 0.5000001 * Math.pow(10, -decimals);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i]).isCloseTo(expected[i], within(half));
    }
  }

  private static Map<String, double[]> results(DecisionCase c) {
    return switch (c.method()) {
      case "TOPSIS" -> scored(c, new Topsis(scaling(c)));
      case "WSM" -> scored(c, new WeightedSum(scaling(c)));
      case "WPM" -> logarithmic(scored(c, new WeightedProduct(scaling(c))));
      case "WASPAS" -> scored(c, new Waspas(DecisionCase.number(c.params().get("lambda"))));
      case "VIKOR" -> vikor(c);
      case "PROMETHEE_II" -> promethee(c);
      case "ENTROPY" -> weights(ObjectiveWeights.entropy(c.alternatives()));
      case "CRITIC" ->
          weights(
              ObjectiveWeights.critic(
                  c.alternatives(),
                  Redundancy.valueOf(
                      c.params().get("correlation").toString().toUpperCase(Locale.ROOT))));
      case "MEREC" -> weights(ObjectiveWeights.merec(c.alternatives()));
      case "STD" -> weights(ObjectiveWeights.standardDeviation(c.alternatives()));
      case "AHP" -> hierarchyNode(c);
      case "AHP_hierarchy" -> hierarchy(c);
      default -> throw new AssertionError(c.method());
    };
  }

  private static Scaling scaling(DecisionCase c) {
    return switch (c.params().get("normalisation").toString()) {
      case "vector" -> Scaling.VECTOR;
      case "minmax" -> Scaling.MIN_MAX;
      case "linear" -> Scaling.LINEAR;
      case "sum", "sum_inverse_cost" -> Scaling.SUM;
      default -> throw new AssertionError(c.params());
    };
  }

  private static Map<String, double[]> scored(DecisionCase c, Ranker ranker) {
    double[] scores = ranker.scores(c.alternatives(), c.weights());
    Map<String, double[]> results = new HashMap<>();
    results.put("score", scores);
    results.put("rank", ranks(scores));
    return results;
  }

  private static Map<String, double[]> logarithmic(Map<String, double[]> results) {
    results.put("log10_score", Arrays.stream(results.get("score")).map(Math::log10).toArray());
    return results;
  }

  /** 1 is best; ties within 1e-12 share the smallest rank. */
  private static double[] ranks(double[] scores) {
    return Arrays.stream(scores)
        .map(s -> 1 + Arrays.stream(scores).filter(other -> other > s + 1e-12).count())
        .toArray();
  }

  private static Map<String, double[]> weights(double[] weights) {
    return Map.of("weights", weights);
  }

  private static Map<String, double[]> vikor(DecisionCase c) {
    Vikor vikor = new Vikor(DecisionCase.number(c.params().get("v")));
    Vikor.Solution solution = vikor.solve(c.alternatives(), c.weights());
    Map<String, double[]> results = new HashMap<>();
    results.put("S", array(solution.total()));
    results.put("R", array(solution.worst()));
    results.put("Q", array(solution.compromise()));
    results.put("rank", ranks(vikor.scores(c.alternatives(), c.weights())));
    results.put("acceptable_advantage", DecisionCase.numbers(solution.acceptableAdvantage()));
    results.put("acceptable_stability", DecisionCase.numbers(solution.acceptableStability()));
    results.put("compromise_set", solution.proposed().stream().mapToDouble(a -> a + 1).toArray());
    return results;
  }

  private static Map<String, double[]> promethee(DecisionCase c) {
    List<?> names = (List<?>) c.params().get("pref");
    double[] q = DecisionCase.numbers(c.params().get("q"));
    double[] p = DecisionCase.numbers(c.params().get("p"));
    double[] s = DecisionCase.numbers(c.params().get("s"));
    List<Preference> preferences = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      preferences.add(
          switch (names.get(i).toString()) {
            case "usual" -> new Preference.Usual();
            case "ushape" -> new Preference.UShape(q[i]);
            case "vshape" -> new Preference.VShape(p[i]);
            case "level" -> new Preference.Level(q[i], p[i]);
            case "vshape_2" -> new Preference.Linear(q[i], p[i]);
            case "gaussian" -> new Preference.Gaussian(s[i]);
            default -> throw new AssertionError(names);
          });
    }
    PrometheeTwo ranker = new PrometheeTwo(preferences);
    PrometheeTwo.Flow[] flows = ranker.flows(c.alternatives(), c.weights());
    Map<String, double[]> results = new HashMap<>();
    results.put("phi", Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::net).toArray());
    results.put("phi_plus", Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::leaving).toArray());
    results.put(
        "phi_minus", Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::entering).toArray());
    results.put("rank", ranks(ranker.scores(c.alternatives(), c.weights())));
    return results;
  }

  private static Map<String, double[]> hierarchyNode(DecisionCase c) {
    var priorities = PairwiseComparisons.of(DecisionCase.matrix(c.input("matrix"))).priorities();
    Map<String, double[]> results = new HashMap<>();
    results.put("weights_eigenvector", array(priorities.weights()));
    results.put("weights_geometric_mean", array(priorities.geometricWeights()));
    results.put("weights_column_mean", array(priorities.columnMeanWeights()));
    results.put("lambda_max", new double[] {priorities.lambdaMax()});
    results.put("CI", new double[] {priorities.consistencyIndex()});
    results.put("CR_saaty_RI", new double[] {priorities.consistencyRatio()});
    results.put("CR_rao_tummala_RI", new double[] {priorities.consistencyRatioTummalaLing()});
    results.put("GCI", new double[] {priorities.geometricConsistency()});
    return results;
  }

  /** Priorities of the criteria weigh the priorities of the alternatives under each. */
  private static Map<String, double[]> hierarchy(DecisionCase c) {
    double[] criteria = eigenvector(c.input("criteria_matrix"));
    double[][] columns =
        ((Map<?, ?>) c.input("alternatives_matrices"))
            .values().stream().map(DecisionOracleTest::eigenvector).toArray(double[][]::new);
    double[] scores =
        IntStream.range(0, columns[0].length)
            .mapToDouble(
                a ->
                    IntStream.range(0, criteria.length)
                        .mapToDouble(i -> criteria[i] * columns[i][a])
                        .sum())
            .toArray();
    return Map.of("criteria_weights", criteria, "score", scores, "rank", ranks(scores));
  }

  private static double[] eigenvector(Object matrix) {
    return array(PairwiseComparisons.of(DecisionCase.matrix(matrix)).priorities().weights());
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
