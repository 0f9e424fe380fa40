package id.paritrana.scoring.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Outranking;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.statistics.Moments;
import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.treatment.Imputation;
import id.paritrana.scoring.treatment.Outliers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Constants, ties, zeros, negatives and single units, as COINr 1.1.14 treats them, within 1e-12;
 * and where the engine does otherwise, what it does instead and why.
 */
class EdgeCaseOracleTest {

  private static final double NONE = Double.NaN;

  @TestFactory
  Stream<DynamicTest> everyEdgeCaseIsTreatedOnPurpose() {
    return Table.of("10_edge_cases/edge_cases.csv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(row.get("id"), () -> check(row)));
  }

  private static void check(Map<String, String> row) {
    double[] x = numbers(row.get("x"));
    double[] w = numbers(row.get("w"));
    double[] same = numbers(row.get("output"));
    String id = row.get("id");
    switch (row.get("family")) {
      case "normalise" -> close(normalised(id, x), expectedScale(id, same));
      case "aggregate" -> aggregated(id, x, w, same);
      case "outrank" -> outranked(id, x, w, same);
      case "treat" -> treated(id, x, same);
      case "impute" -> close(imputed(id, x), same);
      case "rank" -> close(Ranks.descending(x, Ties.MIN), same);
      default -> fail("no comparison for " + id);
    }
  }

  // A column that separates nobody has no scale: NaN where COINr also gives infinities.
  private static double[] expectedScale(String id, double[] same) {
    return id.equals("fracmax_maxzero") ? new double[] {NONE, NONE, NONE, NONE} : same;
  }

  private static double[] normalised(String id, double[] x) {
    double[] turned = Normalisation.oriented(x, false);
    return switch (id) {
      case "minmax_constant", "minmax_single_value", "minmax_allNA" ->
          Normalisation.minMax(x, 0, 100);
      case "zscore_constant", "zscore_single_value" -> Normalisation.zScore(x, 0, 1);
      case "prank_ties", "prank_single_value" -> Normalisation.percentRank(x, Ties.MIN);
      case "rank_ties" -> Normalisation.rank(x, Ties.MIN);
      case "borda_ties", "borda_constant" -> Normalisation.borda(x, Ties.MIN);
      case "fracmax_negative", "fracmax_maxzero" -> Normalisation.fractionOfMaximum(x);
      case "dist2max_ties" -> Normalisation.distanceToMaximum(x);
      case "dist2targ_below_min" -> Normalisation.distanceToTarget(x, -5, false);
      case "dist2targ_cap" -> Normalisation.distanceToTarget(x, 3, true);
      case "dist2targ_down" -> Normalisation.distanceToTarget(turned, -1, true);
      case "goalposts_trunc" -> Normalisation.goalposts(x, 1, 4, 100, true);
      case "goalposts_down" -> Normalisation.goalposts(turned, -4, -1, 10, true);
      case "goalposts_notrunc" -> Normalisation.goalposts(x, 1, 4, 100, false);
      default -> fail("no comparison for " + id);
    };
  }

  private static void aggregated(String id, double[] x, double[] w, double[] same) {
    switch (id) {
      // The power 0 is the geometric mean under its own name.
      case "genmean_p0" ->
          assertThatThrownBy(() -> new Aggregation.Power(0))
              .isInstanceOf(IllegalArgumentException.class);
      case "amean_NA_weight" ->
          assertThatThrownBy(() -> Aggregation.shares(x, w))
              .isInstanceOf(IllegalArgumentException.class);
      // A total failure in one criterion is 0 points and a score of 0, not an error.
      case "gmean_zero" -> close(mean(new Aggregation.Geometric(), x, w), 0);
      case "hmean_zero" -> close(mean(Aggregation.harmonic(), x, w), 0);
      // Means of powers and logarithms have no meaning for negative points: no value.
      case "gmean_negative" -> close(mean(new Aggregation.Geometric(), x, w), NONE);
      case "hmean_negative" -> close(mean(Aggregation.harmonic(), x, w), NONE);
      // A missing value is skipped, as documented there, and not made the result.
      case "genmean_p2_NA" ->
          close(
              mean(new Aggregation.Power(2), x, w),
              Math.sqrt((1 * 100 + 3 * 900 + 4 * 1600) / 8.0));
      case "gmean_NA", "gmean_allNA" -> close(mean(new Aggregation.Geometric(), x, w), same[0]);
      case "hmean_NA" -> close(mean(Aggregation.harmonic(), x, w), same[0]);
      case "genmean_p2_complete" -> close(mean(new Aggregation.Power(2), x, w), same[0]);
      default -> close(mean(new Aggregation.Arithmetic(), x, w), same[0]);
    }
  }

  /** The mean as an index takes it: of one unit, with the weights of what is present. */
  private static double mean(Aggregation aggregation, double[] x, double[] w) {
    List<Hierarchy.Element> elements = new ArrayList<>();
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (int i = 0; i < x.length; i++) {
      double weight = w.length == 0 ? 1 : w[i];
      elements.add(new Hierarchy.Element("x" + i, "top", 1, 1, weight));
      columns.put("x" + i, new double[] {x[i]});
    }
    elements.add(new Hierarchy.Element("top", "", 2, 1, 1));
    return Index.aggregate(new Hierarchy(elements), columns, List.of(Index.Rule.of(aggregation)))
        .get("top")[0];
  }

  private static void outranked(String id, double[] x, double[] w, double[] same) {
    double[] weights = w.length == 0 ? new double[] {1, 1, 1} : w;
    double[][] matrix = Outranking.matrix(columns(x), weights);
    switch (id) {
      // A comparison with a missing value counts for neither side; there it counts for one.
      case "outrank_NA_rowwise" -> {
        for (int i = 0; i < matrix.length; i++) {
          for (int j = 0; j < i; j++) {
            assertThat(matrix[i][j] + matrix[j][i]).isEqualTo(1);
          }
        }
        // Units 1 and 2 are both complete, so that nothing differs there.
        assertThat(matrix[0][1]).isEqualTo(same[1], within(1e-12));
        // Units 1 and 4 compare in criteria 1 and 3 alone: a loss of weight 2, a draw of weight 1.
        assertThat(matrix[0][3]).isEqualTo(0.5 / 3, within(1e-12));
      }
      case "copeland_NA" -> {
        double[] scores = Outranking.copeland(matrix);
        assertThat(Arrays.stream(scores).sum()).isZero();
        assertThat(scores[0]).isEqualTo(same[0]);
      }
      default -> close(Outranking.copeland(matrix), same);
    }
  }

  private static double[][] columns(double[] rowByRow) {
    int n = rowByRow.length / 3;
    double[][] columns = new double[3][n];
    for (int i = 0; i < rowByRow.length; i++) {
      columns[i % 3][i / 3] = rowByRow[i];
    }
    return columns;
  }

  private static void treated(String id, double[] x, double[] same) {
    switch (id) {
      case "skew", "skew_n2", "skew_constant" -> close(new double[] {Moments.skewness(x)}, same);
      case "kurt", "kurt_n3" -> close(new double[] {Moments.kurtosis(x)}, same);
      case "winsorise_default" -> close(Outliers.treat(x, 5, 2, 3.5, false).values(), same);
      case "winsorise_win1_ties" -> close(Outliers.treat(x, 1, 2, 3.5, false).values(), same);
      case "winsorise_force" -> close(Outliers.winsorise(x, 2), same);
      case "log_CT", "log_CT_plus" -> close(Outliers.logarithm(x), same);
      case "log_CT_orig", "boxcox_0" -> close(Outliers.boxCox(x, 0), same);
      case "boxcox_0.5" -> close(Outliers.boxCox(x, 0.5), same);
      // It returns its input there, a fault; the engine offers one shifted logarithm only.
      case "log_GII" -> assertThat(same).isEqualTo(x);
      default -> fail("no comparison for " + id);
    }
  }

  private static double[] imputed(String id, double[] x) {
    List<String> groups = List.of("a", "a", "b", "b", "b", "", "c");
    return switch (id.split(" ")[0]) {
      case "mean", "allNA" -> Imputation.mean(x);
      case "median" -> Imputation.median(x);
      case "mean_grp" -> Imputation.groupMean(x, groups);
      case "median_grp" -> Imputation.groupMedian(x, groups);
      default -> fail("no comparison for " + id);
    };
  }

  private static double[] numbers(String json) {
    String inner = json.replaceAll("[\\[\\]\"\\s]", "");
    return inner.isEmpty()
        ? new double[0]
        : Arrays.stream(inner.split(","))
            .mapToDouble(each -> each.equals("null") ? NONE : Table.number(each))
            .toArray();
  }

  private static void close(double found, double expected) {
    close(new double[] {found}, new double[] {expected});
  }

  private static void close(double[] found, double[] expected) {
    assertThat(found).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      if (Double.isNaN(expected[i])) {
        assertThat(found[i]).isNaN();
      } else {
        assertThat(found[i]).isEqualTo(expected[i], within(1e-12));
      }
    }
  }
}
