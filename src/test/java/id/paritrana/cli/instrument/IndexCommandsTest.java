package id.paritrana.cli.instrument;

import static id.paritrana.cli.instrument.Reply.ORACLES;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.oracle.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The composite index of COINr 1.1.14 out of its own files, by commands alone, within 1e-9. */
class IndexCommandsTest {
  private static final String FOLDER = ORACLES + "01_coinr_synA/";
  private static final String META = "--meta=" + FOLDER + "in_iMeta.csv";
  private static final String GROUPS = "--group-file=" + FOLDER + "in_iData.csv";
  private static final double TOLERANCE = 1e-9;

  /** A file of the reference, the part of the answer, the input and the options that make it. */
  private record Step(String file, String part, String... args) {}

  private static final List<Step> STEPS =
      List.of(
          new Step("d1_denominated", "denominated", "denominate", "in_iData", META),
          new Step("d2_imputed_mean", "imputed", "impute", "d1_denominated", "--method=mean"),
          new Step("d2_imputed_median", "imputed", "impute", "d1_denominated", "--method=median"),
          new Step(
              "d2_imputed_row_all_mean",
              "imputed",
              "impute",
              "d1_denominated",
              "--method=row-mean",
              META),
          new Step(
              "d2_imputed_row_lev2_mean",
              "imputed",
              "impute",
              "d1_denominated",
              "--method=parent-mean",
              META),
          new Step(
              "d2_imputed_mean_grp",
              "imputed",
              "impute",
              "d1_denominated",
              "--method=group-mean",
              "--group=Region_group",
              GROUPS),
          new Step(
              "d2_imputed_median_grp",
              "imputed",
              "impute",
              "d1_denominated",
              "--method=group-median",
              "--group=Region_group",
              GROUPS),
          new Step("d3_treated_qTreat_default", "treated", "treat", "d2_imputed_pipeline"),
          new Step(
              "d3_treated_qTreat_strict",
              "treated",
              "treat",
              "d2_imputed_pipeline",
              "--points=2",
              "--skewness=1",
              "--kurtosis=1"),
          new Step(
              "d3_treated_qTreat_win1", "treated", "treat", "d2_imputed_pipeline", "--points=1"),
          new Step("d3_treated_with_NA_default", "treated", "treat", "d1_denominated"),
          scaled("minmax_0_100", "min-max"),
          scaled("minmax_1_100", "min-max", "--from=1"),
          scaled("zscore_0_1", "z-score"),
          scaled("zscore_50_10", "z-score", "--from=50", "--to=10"),
          scaled("prank_min", "percentile"),
          scaled("prank_average", "percentile", "--ties=average"),
          scaled("rank_min", "rank"),
          scaled("rank_max", "rank", "--ties=max"),
          scaled("rank_average", "rank", "--ties=average"),
          scaled("borda_min", "borda"),
          scaled("borda_average", "borda", "--ties=average"),
          scaled("dist2max", "distance-to-maximum"),
          scaled("dist2ref", "distance-to-reference", "--reference=N06", "--uncapped"),
          scaled("dist2ref_cap", "distance-to-reference", "--reference=N06"),
          scaled("dist2targ_cap", "distance-to-target"),
          scaled("dist2targ_nocap", "distance-to-target", "--uncapped"),
          scaled("goalposts_trunc", "goalposts"),
          scaled("goalposts_notrunc", "goalposts", "--uncapped"),
          new Step(
              "p_norm_0_100",
              "normalised",
              "normalise",
              "d3_treated_qTreat_default",
              "--method=min-max",
              META),
          aggregated("a_amean_scores", "p_norm_0_100", "arithmetic"),
          aggregated("a_amean_full_table", "p_norm_0_100", "arithmetic"),
          aggregated("a_amean_equalw_scores", "p_norm_0_100", "arithmetic", "--equal-weights"),
          aggregated("a_gmean_scores", "p_norm_1_100", "geometric"),
          aggregated("a_hmean_scores", "p_norm_1_100", "harmonic"),
          aggregated("a_genmean_p2_scores", "p_norm_1_100", "power"),
          aggregated("a_genmean_p05_scores", "p_norm_1_100", "power", "--exponent=0.5"),
          aggregated("a_genmean_pm2_scores", "p_norm_1_100", "power", "--exponent=-2"),
          aggregated("a_median_scores", "p_norm_0_100", "median"),
          aggregated("a_copeland_tol_scores", "p_norm_0_100", "copeland"),
          aggregated(
              "a_mixed_amean_gmean_hmean_scores", "p_norm_1_100", "arithmetic,geometric,harmonic"),
          aggregated("a_NA_amean_nothresh_scores", "n_minmax_0_100", "arithmetic"),
          aggregated("a_NA_gmean_nothresh_scores", "n_minmax_1_100", "geometric"),
          aggregated(
              "a_NA_amean_thresh0.5_scores", "n_minmax_0_100", "arithmetic", "--at-least=0.5"),
          aggregated(
              "a_NA_amean_thresh0.66_scores", "n_minmax_0_100", "arithmetic", "--at-least=0.66"),
          aggregated("a_NA_amean_thresh1_scores", "n_minmax_0_100", "arithmetic", "--at-least=1"),
          aggregated(
              "a_NA_amean_thresh_bylevel_scores",
              "n_minmax_0_100",
              "arithmetic",
              "--at-least=0.66,0.5,1"),
          new Step(
              "o_outranking_flat_equalw", "matrix", "outrank", "p_norm_0_100", "--equal-weights"),
          new Step("o_outranking_flat", "matrix", "outrank", "p_norm_0_100", META),
          new Step(
              "r_group_ranks", "ranks", "order", "a_amean_scores", "--group=Region_group", GROUPS),
          new Step("a_amean_ranks", "ranks", "order", "a_amean_scores"),
          new Step("r_remove_lev1_scores", "scores", "remove", "p_norm_0_100", META),
          new Step("r_remove_lev2_ranks", "ranks", "remove", "p_norm_0_100", META, "--level=2"),
          new Step(
              "s_corr_kendall_denominated",
              "correlations",
              "correlate",
              "d1_denominated",
              "--kind=kendall"),
          new Step("s_corr_pearson_pvalues", "p-values", "correlate", "d1_denominated"));

  private static Step scaled(String file, String method, String... more) {
    return new Step(
        "n_" + file,
        "normalised",
        Stream.concat(
                Stream.of("normalise", "d1_denominated", "--method=" + method, META),
                Stream.of(more))
            .toArray(String[]::new));
  }

  private static Step aggregated(String file, String from, String method, String... more) {
    return new Step(
        file,
        "scores",
        Stream.concat(Stream.of("aggregate", from, "--method=" + method, META), Stream.of(more))
            .toArray(String[]::new));
  }

  @TestFactory
  Stream<DynamicTest> filesOfTheReferenceFollowFromItsInputs() {
    return STEPS.stream().map(step -> DynamicTest.dynamicTest(step.file, () -> check(step)));
  }

  private static void check(Step step) {
    Table reference = Table.read(Path.of(FOLDER + step.file + ".csv"));
    Table found = Reply.of(step.part, command(step));
    Reply.matches(found, reference, reference.columns().getFirst(), TOLERANCE);
  }

  private static String[] command(Step step) {
    List<String> args = new ArrayList<>(List.of("table", step.args[0]));
    args.add(FOLDER + step.args[1] + ".csv");
    args.addAll(List.of(step.args).subList(2, step.args.length));
    return args.toArray(String[]::new);
  }

  @Test
  void weightsAreThoseOfTheReference() {
    Table effective = Reply.of("weights", "table", "weights", "-", "--method=effective", META);
    Map<String, Map<String, String>> reference =
        Table.of("01_coinr_synA/w_effective_weights.csv").by("iCode");
    for (Map<String, String> row : effective.rows()) {
      Reply.close(
          row.get("weight"),
          reference.get(row.get("column")).get("EffWeight"),
          TOLERANCE,
          row.get("column"));
    }
    Table balanced =
        Reply.of(
            "weights",
            "table",
            "weights",
            FOLDER + "a_amean_scores.csv",
            "--columns=Coverage,Compliance",
            "--method=balanced");
    Map<String, Map<String, String>> wanted =
        Table.of("01_coinr_synA/w_opt_equal_pearson.csv").by("iCode");
    for (Map<String, String> row : balanced.rows()) {
      Reply.close(
          row.get("weight"),
          wanted.get(row.get("column")).get("closed_form_weight"),
          TOLERANCE,
          row.get("column"));
    }
  }

  @Test
  void unitsAreScreenedAndDescribedAsInTheReference() {
    Table screened =
        Reply.of(
            "units",
            "table",
            "screen",
            FOLDER + "d1_denominated.csv",
            "--present=0.9",
            "--non-zero=0.8");
    Map<String, Map<String, String>> kept =
        Table.of("01_coinr_synA/d1_screen_byNAandzeros.csv").by("uCode");
    for (Map<String, String> row : screened.rows()) {
      assertThat(row.get("included"))
          .isEqualToIgnoringCase(kept.get(row.get("uCode")).get("Included"));
    }
    Table described = Reply.of("statistics", "table", "describe", FOLDER + "d1_denominated.csv");
    Map<String, Map<String, String>> stats =
        Table.of("01_coinr_synA/s_stats_denominated.csv").by("iCode");
    for (Map<String, String> row : described.rows()) {
      Map<String, String> own = stats.get(row.get("column"));
      Reply.close(row.get("deviation"), own.get("Std"), TOLERANCE, "deviation");
      Reply.close(row.get("skewness"), own.get("Skew"), TOLERANCE, "skewness");
      Reply.close(row.get("kurtosis"), own.get("Kurt"), TOLERANCE, "kurtosis");
    }
  }
}
