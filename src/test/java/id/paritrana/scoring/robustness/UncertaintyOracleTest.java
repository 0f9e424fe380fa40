package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.robustness.RankSample.Summary;
import id.paritrana.scoring.robustness.SobolIndices.Estimator;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every file of {@code 03_uasa_synA} (own synthetic data) and of its counterpart on real data that
 * is read in place, computed by COINr 1.1.14 on R 4.2.2.
 *
 * <p>Replays agree within 1e-10 relative and ranks exactly; exact distributions and exact Sobol
 * indices within 1e-10; Monte-Carlo figures within four of their standard errors. The bootstrap
 * quantiles of {@code sa2_sobol_N150} are random in the reference and are not compared.
 */
class UncertaintyOracleTest {

  enum Data {
    SYNTHETIC,
    REAL;

    SynA open() {
      return new SynA(
          switch (this) {
            case SYNTHETIC -> Path.of("src/test/resources/oracles/03_uasa_synA");
            case REAL -> Table.fetched("04_uasa_asem_conn");
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void theNominalScoresAreReproduced(Data data) {
    SynA syn = data.open();
    double[] scores = syn.experiment.scores(syn.nominal(syn.nominalWeights()));
    close(scores, syn.column(syn.table("nominal"), "score"));
    assertThat(nominalRanks(syn)).isEqualTo(syn.ranks(syn.table("nominal"), "rank"));
  }

  @ParameterizedTest
  @EnumSource
  void noisyWeightsAreReplayed(Data data) {
    SynA syn = data.open();
    List<double[]> weights = syn.table("ua1_weights").rows().stream().map(syn::weights).toList();
    IntFunction<Setting> settings = r -> syn.nominal(weights.get(r));
    Table scores = syn.table("ua1_scores");
    Table ranks = syn.table("ua1_ranks");
    RankSample sample = MonteCarlo.replay(syn.experiment, weights.size(), settings);
    for (int r = 0; r < weights.size(); r++) {
      String column = "r" + (r + 1);
      close(syn.experiment.scores(settings.apply(r)), syn.column(scores, column));
      assertThat(ranks(sample, r)).isEqualTo(syn.ranks(ranks, column));
    }
    checkSummaries(syn, sample, "ua1_rankstats");
  }

  @ParameterizedTest
  @EnumSource
  void fourFactorsAreReplayed(Data data) {
    SynA syn = data.open();
    List<Map<String, String>> parameters = syn.table("ua2_parameters").rows();
    List<double[]> sets = syn.weightSets();
    IntFunction<Setting> settings = r -> syn.setting(parameters.get(r), sets);
    Table scores = syn.table("ua2_scores");
    for (int r = 0; r < parameters.size(); r++) {
      close(syn.experiment.scores(settings.apply(r)), syn.column(scores, "r_" + (r + 1)));
    }
    checkSummaries(
        syn, MonteCarlo.replay(syn.experiment, parameters.size(), settings), "ua2_rankstats_N1000");
  }

  @ParameterizedTest
  @EnumSource
  void ownDrawsOfTheFourFactorsAgreeWithinTheirErrors(Data data) {
    SynA syn = data.open();
    WeightDraw weights = new WeightDraw.OneOf(syn.weightSets());
    Factors factors =
        new Factors(
            List.of("winmax", "norm", "weights", "aggregation"),
            u ->
                new Setting(
                    2 * Factors.choice(u[0], 5) + Factors.choice(u[1], 2),
                    Factors.choice(u[3], 2),
                    weights.at(u[2])));
    int many = 4000;
    List<Summary> summaries = MonteCarlo.run(syn.experiment, factors, many, 20).summaries();
    Table reference = syn.table("ua2_rankstats_N1000");
    double[] means = syn.column(reference, "Mean");
    double[] errors = syn.column(syn.table("ua2_rankstats_mcse"), "se_Mean");
    for (int unit = 0; unit < means.length; unit++) {
      double ours = summaries.get(unit).deviation() / Math.sqrt(many);
      double both = Math.hypot(Math.max(errors[unit], 1e-12), ours);
      assertThat(summaries.get(unit).mean()).isCloseTo(means[unit], within(4 * both));
    }
  }

  @ParameterizedTest
  @EnumSource
  void theSensitivityDesignIsReplayedWithBothEstimators(Data data) {
    SynA syn = data.open();
    List<Map<String, String>> design = syn.table("sa2_design_and_output").rows();
    List<double[]> sets = syn.weightSets();
    RankSample sample =
        MonteCarlo.replay(syn.experiment, design.size(), r -> syn.setting(design.get(r), sets));
    double[] y = sample.meanShift(nominalRanks(syn));
    for (int r = 0; r < y.length; r++) {
      assertThat(y[r])
          .isCloseTo(Table.number(design.get(r).get("y_mean_abs_rank_change")), within(1e-10));
    }
    int n = 150;
    double[] a = Arrays.copyOfRange(y, 0, n);
    double[] b = Arrays.copyOfRange(y, n, 2 * n);
    double[][] ab =
        IntStream.range(2, 6)
            .mapToObj(block -> Arrays.copyOfRange(y, block * n, (block + 1) * n))
            .toArray(double[][]::new);
    List<SobolIndices> plain = SobolIndices.estimate(a, b, ab, Estimator.PLAIN);
    List<SobolIndices> centred = SobolIndices.estimate(a, b, ab, Estimator.CENTRED);
    check(plain, syn.table("sa2_sobol_N150"), "Si", "STi");
    Table both = syn.table("sa2_sobol_N150_with_centred");
    check(plain, both, "Si", "STi");
    check(centred, both, "Si_centred_SALib_formula", "STi_SALib_formula");
    checkSummaries(
        syn,
        MonteCarlo.replay(syn.experiment, 2 * n, r -> syn.setting(design.get(r), sets)),
        "sa2_rankstats");
  }

  @ParameterizedTest
  @EnumSource
  void theFullFactorialGivesTheExactDistributionAndIndices(Data data) {
    SynA syn = data.open();
    List<Map<String, String>> design = syn.table("ex_design_and_output").rows();
    List<double[]> sets = syn.weightSets();
    IntFunction<Setting> settings = r -> syn.setting(design.get(r), sets);
    RankSample sample = MonteCarlo.replay(syn.experiment, design.size(), settings);
    Table ranks = syn.table("ex_ranks");
    for (int r = 0; r < design.size(); r++) {
      assertThat(ranks(sample, r)).isEqualTo(syn.ranks(ranks, "c" + (r + 1)));
    }
    checkSummaries(syn, sample, "ex_rankstats_exact");
    double[] y = sample.meanShift(nominalRanks(syn));
    for (int r = 0; r < y.length; r++) {
      assertThat(y[r])
          .isCloseTo(Table.number(design.get(r).get("y_mean_abs_rank_change")), within(1e-10));
    }
    Factorial factorial = new Factorial(design);
    check(factorial.indices(y), syn.table("ex_sobol_exact"), "Si", "STi");
    checkByUnit(syn, design.size(), sample, settings, factorial);
  }

  private static void checkByUnit(
      SynA syn, int runs, RankSample sample, IntFunction<Setting> settings, Factorial factorial) {
    double[][] scores =
        IntStream.range(0, runs)
            .mapToObj(r -> syn.experiment.scores(settings.apply(r)))
            .toArray(double[][]::new);
    List<Map<String, String>> rows = syn.table("ex_sobol_exact_by_unit").rows();
    for (int unit = 0; unit < syn.units.size(); unit++) {
      int u = unit;
      List<Map<String, String>> own =
          rows.stream().filter(row -> row.get("uCode").equals(syn.units.get(u))).toList();
      double[] score = IntStream.range(0, runs).mapToDouble(r -> scores[r][u]).toArray();
      double[] rank = IntStream.range(0, runs).mapToDouble(r -> sample.rank(u, r)).toArray();
      Table table = new Table(List.of(), own);
      check(factorial.indices(score), table, "score_Si", "score_STi");
      check(factorial.indices(rank), table, "rank_Si", "rank_STi");
    }
  }

  @ParameterizedTest
  @EnumSource
  void weightsOfWhichNothingIsKnownAgreeWithinTheirErrors(Data data) {
    SynA syn = data.open();
    Table input = syn.table("smaa_input_level2");
    List<String> groups = input.columns().subList(1, input.columns().size());
    double[][] columns = groups.stream().map(g -> syn.column(input, g)).toArray(double[][]::new);
    Hierarchy flat = Hierarchy.flat(groups.size());
    Experiment experiment =
        Experiment.of(flat, List.<double[][]>of(columns), List.of(new Aggregation.Arithmetic()));
    int many = 100_000;
    WeightDraw anything = new WeightDraw.Anything(flat.elements(), 5);
    Factors factors = Factors.usual(experiment, anything);
    RankSample sample = MonteCarlo.run(experiment, factors, many, 17);
    checkAcceptability(syn, sample, many);
    checkWinning(syn, sample, many);
    checkCentralWeights(syn, sample, factors, flat, groups);
  }

  private static void checkAcceptability(SynA syn, RankSample sample, int many) {
    Table acceptability = syn.table("smaa_rank_acceptability");
    Table summary = syn.table("smaa_summary");
    double[] meanRank = syn.column(summary, "mean_rank");
    double[] error = syn.column(summary, "se_mean_rank");
    double[] first = syn.column(summary, "p_first");
    List<Summary> summaries = sample.summaries();
    double[][] expected =
        IntStream.rangeClosed(1, syn.units.size())
            .mapToObj(rank -> syn.column(acceptability, "rank" + rank))
            .toArray(double[][]::new);
    for (int unit = 0; unit < syn.units.size(); unit++) {
      double[] probabilities = sample.acceptability(unit);
      for (int rank = 1; rank <= probabilities.length; rank++) {
        share(probabilities[rank - 1], expected[rank - 1][unit], many);
      }
      share(sample.amongFirst(unit, 1), first[unit], many);
      assertThat(summaries.get(unit).mean())
          .isCloseTo(
              meanRank[unit],
              within(
                  1e-12
                      + 4
                          * Math.hypot(
                              error[unit], summaries.get(unit).deviation() / Math.sqrt(many))));
    }
  }

  private static void checkWinning(SynA syn, RankSample sample, int many) {
    Table winning = syn.table("smaa_pairwise_winning");
    for (int other = 0; other < syn.units.size(); other++) {
      double[] expected = syn.column(winning, syn.units.get(other));
      for (int unit = 0; unit < expected.length; unit++) {
        share(sample.winning(unit, other), expected[unit], many);
      }
    }
  }

  /** The mean of the weights under which a unit is first. */
  private static void checkCentralWeights(
      SynA syn, RankSample sample, Factors factors, Hierarchy flat, List<String> groups) {
    Table central = syn.table("smaa_central_weights");
    double[][] expected = groups.stream().map(g -> syn.column(central, g)).toArray(double[][]::new);
    double[] firsts = syn.column(central, "n_first");
    for (int unit = 0; unit < syn.units.size(); unit++) {
      if (firsts[unit] < 1000) {
        continue;
      }
      double[] mean = new double[groups.size()];
      double[] squares = new double[groups.size()];
      int count = 0;
      for (int r = 0; r < sample.replicates(); r++) {
        if (sample.rank(unit, r) == 1) {
          double[] weights =
              flat.effective(factors.setting().apply(MonteCarlo.point(factors, 17, r)).weights());
          count++;
          for (int g = 0; g < mean.length; g++) {
            mean[g] += weights[g];
            squares[g] += weights[g] * weights[g];
          }
        }
      }
      for (int g = 0; g < mean.length; g++) {
        double average = mean[g] / count;
        double variance = squares[g] / count - average * average;
        assertThat(average)
            .isCloseTo(
                expected[g][unit],
                within(4 * Math.sqrt(variance * (1.0 / count + 1 / firsts[unit]))));
      }
    }
  }

  /** Shares of two independent samples, ours of so many and the reference's of 200,000. */
  private static void share(double actual, double expected, int many) {
    double p = Math.max(expected, 5e-5);
    double error = Math.sqrt(p * (1 - p) * (1.0 / many + 1.0 / 200_000)) + 1e-12;
    assertThat(actual).isCloseTo(expected, within(Math.max(4.5 * error, 2.0 / many)));
  }

  /** Full factorial by names of levels, in whatever order the runs stand. */
  private record Factorial(List<Map<String, String>> design) {

    private static final List<String> FACTORS = List.of("winmax", "norm", "weight_set", "agg");

    List<SobolIndices> indices(double[] results) {
      List<List<String>> levels =
          FACTORS.stream()
              .map(f -> design.stream().map(row -> row.get(f)).distinct().toList())
              .toList();
      double[] ordered = new double[results.length];
      for (int r = 0; r < results.length; r++) {
        int place = 0;
        for (int f = FACTORS.size() - 1; f >= 0; f--) {
          place =
              place * levels.get(f).size()
                  + levels.get(f).indexOf(design.get(r).get(FACTORS.get(f)));
        }
        ordered[place] = results[r];
      }
      return SobolIndices.ofFactorial(levels.stream().mapToInt(List::size).toArray(), ordered);
    }
  }

  private static void check(
      List<SobolIndices> indices, Table reference, String first, String total) {
    for (int f = 0; f < indices.size(); f++) {
      Map<String, String> row = reference.rows().get(f);
      near(indices.get(f).first(), Table.number(row.get(first)));
      near(indices.get(f).total(), Table.number(row.get(total)));
    }
  }

  /** A result without variance has no indices; the reference writes NA or 0 for them. */
  private static void near(double actual, double expected) {
    if (Double.isNaN(actual)) {
      assertThat(Double.isNaN(expected) || expected == 0).isTrue();
    } else {
      assertThat(actual).isCloseTo(expected, within(1e-10));
    }
  }

  private static void checkSummaries(SynA syn, RankSample sample, String name) {
    Table table = syn.table(name);
    List<Summary> summaries = sample.summaries();
    checkColumn(syn, table, "Mean", summaries, Summary::mean);
    checkColumn(syn, table, "Median", summaries, Summary::median);
    checkColumn(syn, table, "Q5", summaries, Summary::low);
    checkColumn(syn, table, "Q95", summaries, Summary::high);
    checkColumn(syn, table, "Min", summaries, Summary::best);
    checkColumn(syn, table, "Max", summaries, Summary::worst);
    checkColumn(syn, table, "SD", summaries, Summary::deviation);
  }

  private static void checkColumn(
      SynA syn,
      Table table,
      String column,
      List<Summary> summaries,
      ToDoubleFunction<Summary> value) {
    if (table.columns().contains(column)) {
      close(summaries.stream().mapToDouble(value).toArray(), syn.column(table, column));
    }
  }

  private static void close(double[] actual, double[] expected) {
    assertThat(actual).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i])
          .isCloseTo(expected[i], within(1e-10 * Math.max(1, Math.abs(expected[i]))));
    }
  }

  private static int[] nominalRanks(SynA syn) {
    return ranks(MonteCarlo.replay(syn.experiment, 1, _ -> syn.nominal(syn.nominalWeights())), 0);
  }

  private static int[] ranks(RankSample sample, int replicate) {
    return IntStream.range(0, sample.units()).map(u -> sample.rank(u, replicate)).toArray();
  }
}
