package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.robustness.RankConfidence.Correction;
import id.paritrana.scoring.robustness.RankConfidence.Scope;
import id.paritrana.scoring.robustness.RankConfidence.Side;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every file of {@code 09_rank_ci}: csranks 1.2.2.9001, closed forms, and a simulation of 400,000
 * draws.
 *
 * <p>Bootstrap bounds that are the same for every seed of the reference are equal here, others lie
 * within its range; exact tests are equal; closed forms agree within 1e-9; simulated probabilities
 * within four standard errors of both samples.
 */
class RankConfidenceOracleTest {

  private static final String FOLDER = "09_rank_ci/";

  @ParameterizedTest
  @ValueSource(strings = {"own10_independent", "own8_correlated"})
  void bootstrapSetsAreThoseOfTheReference(String name) {
    Estimates estimates = estimates(name);
    List<String> units = Table.of(FOLDER + name + "_data.csv").texts("unit");
    Map<List<String>, List<RankConfidence>> sets = new HashMap<>();
    for (Map<String, String> row : Table.of(FOLDER + name + "_csranks.csv").rows()) {
      List<String> key =
          List.of(row.get("coverage"), row.get("kind"), row.get("cstype"), row.get("stepdown"));
      RankConfidence set =
          sets.computeIfAbsent(key, k -> sets(estimates, k)).get(units.indexOf(row.get("unit")));
      assertThat(set.best()).as(row.toString()).isBetween(whole(row, "L_min"), whole(row, "L_max"));
      assertThat(set.worst())
          .as(row.toString())
          .isBetween(whole(row, "U_min"), whole(row, "U_max"));
      if (row.get("stable").equals("TRUE")) {
        assertThat(set).isEqualTo(new RankConfidence(whole(row, "L"), whole(row, "U")));
      }
    }
  }

  private static List<RankConfidence> sets(Estimates estimates, List<String> key) {
    return RankConfidence.of(
        estimates,
        Double.parseDouble(key.get(0)),
        scope(key.get(1)),
        side(key.get(2)),
        key.get(3).equals("TRUE"),
        20_000,
        4);
  }

  @Test
  void setsOfCountsAreThoseOfTheReference() {
    Table table = Table.of(FOLDER + "own_multinom7_csranks_multinom.csv");
    List<Map<String, String>> rows = table.rows();
    for (int from = 0; from < rows.size(); from += 7) {
      List<Map<String, String>> block = rows.subList(from, from + 7);
      Map<String, String> first = block.getFirst();
      List<RankConfidence> sets =
          RankConfidence.ofCounts(
              block.stream().mapToInt(row -> whole(row, "count")).toArray(),
              Double.parseDouble(first.get("coverage")),
              scope(first.get("kind")),
              side(first.get("cstype")),
              Correction.valueOf(first.get("multcorr").toUpperCase(Locale.ROOT)));
      assertThat(sets)
          .isEqualTo(
              block.stream()
                  .map(row -> new RankConfidence(whole(row, "L"), whole(row, "U")))
                  .toList());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own10_independent", "own8_correlated"})
  void differencesExpectedRanksAndComparisonsFollowTheirClosedForms(String name) {
    Estimates estimates = estimates(name);
    double[][] z = Table.of(FOLDER + name + "_pairwise_z.csv").numbers();
    double[] expected =
        Table.of(FOLDER + name + "_rank_simulation.csv").numbers("expected_rank_exact");
    List<Map<String, String>> comparisons =
        Table.of(FOLDER + name + "_goldstein_healy_139.csv").rows();
    for (int i = 0; i < z.length; i++) {
      for (int j = 0; j < z.length; j++) {
        assertThat(estimates.difference(i, j)).isCloseTo(z[i][j], within(1e-9));
      }
      assertThat(estimates.expectedRanks()[i]).isCloseTo(expected[i], within(1e-9));
      Estimates.Comparison comparison = estimates.comparisons(1.39).get(i);
      Map<String, String> row = comparisons.get(i);
      assertThat(comparison.lower()).isCloseTo(Table.number(row.get("lower")), within(1e-9));
      assertThat(comparison.upper()).isCloseTo(Table.number(row.get("upper")), within(1e-9));
      assertThat(comparison.clearlyBetter()).isEqualTo(whole(row, "n_clearly_better"));
      assertThat(comparison.clearlyWorse()).isEqualTo(whole(row, "n_clearly_worse"));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"own10_independent", "own8_correlated"})
  void simulatedRanksAgreeWithinTheirErrors(String name) {
    int many = 200_000;
    RankSample sample = estimates(name).simulate(many, 3);
    double[][] probabilities = Table.of(FOLDER + name + "_rank_probabilities.csv").numbers();
    List<Map<String, String>> rows = Table.of(FOLDER + name + "_rank_simulation.csv").rows();
    for (int unit = 0; unit < sample.units(); unit++) {
      Map<String, String> row = rows.get(unit);
      double[] ours = sample.acceptability(unit);
      for (int rank = 0; rank < ours.length; rank++) {
        share(ours[rank], probabilities[unit][rank], many);
      }
      share(sample.amongFirst(unit, 1), Table.number(row.get("p_best")), many);
      share(sample.amongFirst(unit, 3), Table.number(row.get("p_top3")), many);
      double error = sample.summaries().get(unit).deviation() * Math.sqrt(1.0 / many + 1 / 4e5);
      assertThat(sample.summaries().get(unit).mean())
          .isCloseTo(Table.number(row.get("expected_rank_sim")), within(4 * error));
      boolean safe = Table.number(row.get("margin_to_q025_975")) >= 0.002;
      quantile(sample, unit, 0.025, row.get("rank_q025"), safe);
      quantile(sample, unit, 0.05, row.get("rank_q05"), false);
      quantile(sample, unit, 0.5, row.get("rank_median"), false);
      quantile(sample, unit, 0.95, row.get("rank_q95"), false);
      quantile(sample, unit, 0.975, row.get("rank_q975"), safe);
    }
  }

  private static void quantile(
      RankSample sample, int unit, double probability, String reference, boolean safe) {
    assertThat(sample.quantile(unit, probability))
        .isCloseTo(Table.number(reference), within(safe ? 0.0 : 1.0));
  }

  private static void share(double actual, double expected, int many) {
    double p = Math.max(expected, 5e-6);
    double error = Math.sqrt(p * (1 - p) * (1.0 / many + 1 / 4e5));
    assertThat(actual).isCloseTo(expected, within(4 * error + 2.0 / many));
  }

  private static Estimates estimates(String name) {
    Table table = Table.of(FOLDER + name + "_data.csv");
    return name.endsWith("correlated")
        ? Estimates.correlated(
            table.numbers("estimate"), Table.of(FOLDER + name + "_sigma.csv").numbers())
        : Estimates.independent(table.numbers("estimate"), table.numbers("se"));
  }

  private static Scope scope(String kind) {
    return kind.equals("simultaneous") ? Scope.ALL : Scope.EACH;
  }

  private static Side side(String type) {
    return switch (type) {
      case "two-sided" -> Side.BOTH;
      case "lower" -> Side.BEST;
      case "upper" -> Side.WORST;
      default -> throw new AssertionError(type);
    };
  }

  private static int whole(Map<String, String> row, String column) {
    return (int) Table.number(row.get(column));
  }
}
