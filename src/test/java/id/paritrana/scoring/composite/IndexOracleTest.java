package id.paritrana.scoring.composite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Outranking;
import id.paritrana.scoring.composite.Association.Kind;
import id.paritrana.scoring.composite.Index.Rule;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.treatment.Imputation;
import id.paritrana.scoring.treatment.Outliers;
import id.paritrana.scoring.treatment.RowImputation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every file of two indices computed by COINr 1.1.14 (R 4.2.2): an invented one of 24 units, 12
 * indicators and 4 levels, and the connectivity half of ASEM, of 51 countries, 30 indicators and 3
 * levels, which is read in place. Values agree within 1e-9 of their size, ranks exactly.
 *
 * <p>Where the engine chooses another definition: the fraction of the maximum has no meaning where
 * lower is better, so that COINr's values above 1 are not compared there; exact comparison of sums
 * of weights with one half lets rounding decide, so that the tolerant Copeland columns are
 * compared; an indicator that is removed together with its only sibling leaves its aggregate
 * missing.
 */
class IndexOracleTest {

  private static final double TOLERANCE = 1e-9;

  @TestFactory
  Stream<DynamicTest> everyFileOfTheInventedIndexIsReproduced() throws IOException {
    return tests(Path.of("src/test/resources/oracles/01_coinr_synA"));
  }

  @TestFactory
  Stream<DynamicTest> everyFileOfTheConnectivityIndexIsReproduced() throws IOException {
    return tests(Table.fetched("02_coinr_asem_conn"));
  }

  private static Stream<DynamicTest> tests(Path folder) throws IOException {
    ReferenceIndex index = ReferenceIndex.of(folder);
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".csv") && !name.equals("CALLS.csv"))
          .map(name -> name.substring(0, name.length() - 4))
          .sorted()
          .map(name -> DynamicTest.dynamicTest(name, () -> new Check(index, name).run()))
          .toList()
          .stream();
    }
  }

  /** The comparison of one file. */
  private record Check(ReferenceIndex index, String file) {

    void run() {
      switch (file.substring(0, 1)) {
        case "i" -> inputs();
        case "d" -> data();
        case "n" -> normalised(index.indicators("d1_denominated"), "");
        case "p" -> pipeline();
        case "a" -> aggregated();
        case "o" -> outranked();
        case "s" -> statistics();
        case "w" -> weights();
        case "r" -> results();
        default -> fail("no comparison for " + file);
      }
    }

    private void inputs() {
      assertThat(index.units()).hasSameSizeAs(index.data().rows());
      if (file.equals("in_lineage")) {
        for (Map<String, String> row : index.table(file).rows()) {
          for (int level = 1; level < index.hierarchy().levels(); level++) {
            String code = row.get("Level_" + level);
            String parent = row.get("Level_" + (level + 1));
            assertThat(index.hierarchy().partsOf(parent))
                .extracting(Hierarchy.Element::code)
                .contains(code);
          }
        }
      }
    }

    // Data: denomination, availability, imputation, treatment.

    private void data() {
      if (file.startsWith("d3")) {
        treated();
      } else if (file.startsWith("d2")) {
        imputed();
      } else if (file.startsWith("d1_screen")) {
        screened();
      } else if (file.equals("d1_avail_units")) {
        available();
      } else if (file.equals("d1_avail_bygroup")) {
        availableByGroup();
      } else {
        compareIndicators(denominated());
      }
    }

    private Map<String, double[]> denominated() {
      Map<String, double[]> columns = new LinkedHashMap<>();
      Map<String, Map<String, String>> meta = index.meta().by("iCode");
      for (String code : index.indicators()) {
        String by = meta.get(code).get("Denominator");
        double[] raw = index.column(index.data(), code);
        boolean none = by.isEmpty() || by.equals("NA");
        columns.put(code, none ? raw : Denomination.by(raw, index.column(index.data(), by)));
      }
      return columns;
    }

    private double[][] all(Map<String, double[]> columns) {
      return index.indicators().stream().map(columns::get).toArray(double[][]::new);
    }

    private void available() {
      Table table = index.table(file);
      double[][] columns = all(denominated());
      for (int row = 0; row < index.units().size(); row++) {
        Availability found = Availability.of(columns, row);
        assertThat((double) found.missing()).isEqualTo(cell(table, "N_missing", row));
        assertThat((double) found.zeros()).isEqualTo(cell(table, "N_zero", row));
        close(cell(table, "Dat_Avail", row), found.present());
        close(cell(table, "Non_Zero", row), found.nonZero());
      }
    }

    private void availableByGroup() {
      Table table = index.table(file);
      Map<String, double[]> columns = denominated();
      for (Hierarchy.Element element : index.hierarchy().fromTheTop()) {
        if (element.level() > 1) {
          double[][] below =
              index.hierarchy().indicatorsOf(element).stream()
                  .map(each -> columns.get(each.code()))
                  .toArray(double[][]::new);
          for (int row = 0; row < index.units().size(); row++) {
            close(cell(table, element.code(), row), Availability.of(below, row).present());
          }
        }
      }
    }

    private void screened() {
      Table table = index.table(file);
      double[][] columns = all(denominated());
      Map<String, Map<String, String>> rows = table.by("uCode");
      for (int row = 0; row < index.units().size(); row++) {
        Availability found = Availability.of(columns, row);
        boolean kept =
            file.endsWith("zeros")
                ? found.passes(0.9, 0.8)
                : found.passes(Double.parseDouble(file.substring(file.lastIndexOf('_') + 1)));
        assertThat(kept)
            .as(index.units().get(row))
            .isEqualTo(rows.get(index.units().get(row)).get("Included").equals("TRUE"));
      }
    }

    private void imputed() {
      Map<String, double[]> columns = denominated();
      switch (file) {
        case "d2_imputed_row_all_mean" -> compareIndicators(byRow(columns, index.indicators()));
        case "d2_imputed_row_lev2_mean" -> {
          Map<String, double[]> filled = new LinkedHashMap<>();
          for (Hierarchy.Element pillar : index.hierarchy().level(2)) {
            List<String> members =
                index.hierarchy().partsOf(pillar.code()).stream()
                    .map(Hierarchy.Element::code)
                    .toList();
            filled.putAll(byRow(columns, members));
          }
          compareIndicators(filled);
        }
        default -> {
          columns.replaceAll((code, column) -> filled(column));
          compareIndicators(columns);
        }
      }
    }

    private double[] filled(double[] column) {
      return switch (file) {
        case "d2_imputed_mean" -> Imputation.mean(column);
        case "d2_imputed_median" -> Imputation.median(column);
        case "d2_imputed_median_grp" -> Imputation.groupMedian(column, index.groups());
        case "d2_imputed_mean_grp", "d2_imputed_pipeline" ->
            Imputation.groupMean(column, index.groups());
        default -> fail("no comparison for " + file);
      };
    }

    private Map<String, double[]> byRow(Map<String, double[]> columns, List<String> members) {
      double[][] oriented =
          members.stream()
              .map(each -> Normalisation.oriented(columns.get(each), index.higherIsBetter(each)))
              .toArray(double[][]::new);
      double[][] filled = RowImputation.mean(oriented);
      Map<String, double[]> result = new LinkedHashMap<>();
      for (int i = 0; i < members.size(); i++) {
        String code = members.get(i);
        result.put(code, Normalisation.oriented(filled[i], index.higherIsBetter(code)));
      }
      return result;
    }

    private Outliers.Treated treat(double[] column) {
      if (file.contains("win1")) {
        return Outliers.treat(column, 1, 2, 3.5, true);
      }
      return file.contains("strict")
          ? Outliers.treat(column, 2, 1, 1, true)
          : Outliers.treat(column, 5, 2, 3.5, true);
    }

    private void treated() {
      Map<String, double[]> from =
          index.indicators(file.contains("with_NA") ? "d1_denominated" : "d2_imputed_pipeline");
      if (file.endsWith("_details")) {
        treatmentDetails(from);
      } else if (file.endsWith("_points")) {
        treatedPoints(from);
      } else {
        from.replaceAll((code, column) -> treat(column).values());
        compareIndicators(from);
      }
    }

    private void treatmentDetails(Map<String, double[]> from) {
      for (Map<String, String> row : index.table(file).rows()) {
        double[] column = from.get(row.get("iCode"));
        Summary before = Summary.of(column);
        close(Table.number(row.get("check_SkewKurt0.Skew")), before.skewness());
        close(Table.number(row.get("check_SkewKurt0.Kurt")), before.kurtosis());
        Outliers.Treated treated = treat(column);
        Summary after = Summary.of(treated.values());
        for (String stage : List.of("check_SkewKurt2", "check_SkewKurt1")) {
          double expected = Table.number(row.getOrDefault(stage + ".Skew", "NA"));
          if (!Double.isNaN(expected)) {
            if (stage.endsWith("2") == treated.logarithm()) {
              close(expected, after.skewness());
              close(Table.number(row.get(stage + ".Kurt")), after.kurtosis());
            }
          }
        }
        double rounds = Table.number(row.getOrDefault("winsorise.nwin", "NA"));
        if (!Double.isNaN(rounds) && !treated.logarithm()) {
          assertThat((double) treated.winsorised()).isEqualTo(rounds);
        }
      }
    }

    private void treatedPoints(Map<String, double[]> from) {
      List<String> changed = new ArrayList<>();
      for (String code : index.indicators()) {
        Outliers.Treated treated = treat(from.get(code));
        for (int row = 0; row < index.units().size(); row++) {
          double before = from.get(code)[row];
          double after = treated.values()[row];
          if (treated.logarithm() && !Double.isNaN(before)) {
            changed.add(index.units().get(row) + " " + code + " log_CT");
          } else if (before != after && !Double.isNaN(before)) {
            String end = after < before ? "winhi" : "winlo";
            changed.add(index.units().get(row) + " " + code + " " + end);
          }
        }
      }
      List<String> expected =
          index.table(file).rows().stream()
              .map(row -> row.get("uCode") + " " + row.get("iCode") + " " + treatment(row))
              .toList();
      assertThat(changed).containsExactlyInAnyOrderElementsOf(expected);
    }

    /** The logarithm is of the original column, so that winsorising before it left no trace. */
    private static String treatment(Map<String, String> row) {
      return row.get("treatment").endsWith("log_CT") ? "log_CT" : row.get("treatment");
    }

    // Normalisation.

    private void normalised(Map<String, double[]> from, String prefix) {
      Map<String, double[]> result = new LinkedHashMap<>();
      from.forEach((code, column) -> result.put(code, normal(prefix + file, code, column)));
      if (file.equals("n_fracmax")) {
        result.keySet().removeIf(code -> !index.higherIsBetter(code));
      }
      compareIndicators(result);
    }

    private double[] normal(String method, String code, double[] column) {
      boolean higher = index.higherIsBetter(code);
      double sign = higher ? 1 : -1;
      double[] x = Normalisation.oriented(column, higher);
      return switch (method) {
        case "n_minmax_0_100" -> Normalisation.minMax(x, 0, 100);
        case "n_minmax_1_100" -> Normalisation.minMax(x, 1, 100);
        case "n_zscore_0_1" -> Normalisation.zScore(x, 0, 1);
        case "n_zscore_50_10" -> Normalisation.zScore(x, 50, 10);
        case "n_prank_min" -> Normalisation.percentRank(x, Ties.MIN);
        case "n_prank_average" -> Normalisation.percentRank(x, Ties.AVERAGE);
        case "n_rank_min" -> Normalisation.rank(x, Ties.MIN);
        case "n_rank_average" -> Normalisation.rank(x, Ties.AVERAGE);
        case "n_rank_max" -> Normalisation.rank(x, Ties.MAX);
        case "n_borda_min" -> Normalisation.borda(x, Ties.MIN);
        case "n_borda_average" -> Normalisation.borda(x, Ties.AVERAGE);
        case "n_dist2max" -> Normalisation.distanceToMaximum(x);
        case "n_dist2ref" -> Normalisation.distanceToReference(x, reference(), false);
        case "n_dist2ref_cap" -> Normalisation.distanceToReference(x, reference(), true);
        case "n_fracmax" -> Normalisation.fractionOfMaximum(x);
        case "n_dist2targ_cap" ->
            Normalisation.distanceToTarget(x, sign * index.meta(code, "Target"), true);
        case "n_dist2targ_nocap" ->
            Normalisation.distanceToTarget(x, sign * index.meta(code, "Target"), false);
        case "n_goalposts_trunc" -> goalposts(code, x, true);
        case "n_goalposts_notrunc" -> goalposts(code, x, false);
        case "n_scaled" -> scaled(code, column, higher);
        default -> fail("no comparison for " + method);
      };
    }

    private int reference() {
      return index.units().indexOf(index.units().contains("N06") ? "N06" : "BEL");
    }

    private double[] goalposts(String code, double[] x, boolean truncated) {
      double low = index.meta(code, "goalpost_lower");
      double high = index.meta(code, "goalpost_upper");
      return index.higherIsBetter(code)
          ? Normalisation.goalposts(x, low, high, 100, truncated)
          : Normalisation.goalposts(x, -high, -low, 100, truncated);
    }

    private double[] scaled(String code, double[] column, boolean higher) {
      double low = index.meta(code, "scaled_lower");
      double high = index.meta(code, "scaled_upper");
      double[] x = Normalisation.oriented(column, higher);
      return higher
          ? Normalisation.goalposts(x, low, high, 100, false)
          : Normalisation.goalposts(x, -high, -low, 100, false);
    }

    private void pipeline() {
      Map<String, double[]> treated = index.indicators("d3_treated_qTreat_default");
      double low = file.equals("p_norm_1_100") ? 1 : 0;
      treated.replaceAll(
          (code, column) ->
              Normalisation.minMax(
                  Normalisation.oriented(column, index.higherIsBetter(code)), low, 100));
      compareIndicators(treated);
    }

    // Aggregation.

    private void aggregated() {
      if (file.equals("a_gaps")) {
        gaps();
      } else if (file.startsWith("a_combos")) {
        combos();
      } else if (file.equals("a_amean_full_table")) {
        Table table = index.table(file);
        scores("amean").forEach((code, column) -> compare(index.column(table, code), column, code));
      } else {
        String name = file.substring(2, file.lastIndexOf('_'));
        Map<String, double[]> scores = scores(name);
        Table table = index.table(file);
        for (String code : index.aggregates()) {
          if (!file.endsWith("_ranks") || isRankSafe(code)) {
            compare(index.column(table, code), ranksIfNamed(scores.get(code)), code);
          }
        }
      }
    }

    private double[] ranksIfNamed(double[] scores) {
      return file.endsWith("_ranks") ? ranks(scores) : scores;
    }

    /** Ranks of scores brought to twelve digits, so that rounding does not part equal ones. */
    private static double[] ranks(double[] scores) {
      double[] printed =
          Arrays.stream(scores).map(x -> Double.isNaN(x) ? x : Math.rint(x * 1e9)).toArray();
      return Ranks.descending(printed, Ties.MIN);
    }

    private Map<String, double[]> scores(String name) {
      Aggregation arithmetic = new Aggregation.Arithmetic();
      Aggregation geometric = new Aggregation.Geometric();
      return switch (name) {
        case "amean" -> index.aggregated("p_norm_0_100", arithmetic);
        case "amean_equalw" -> equalWeights();
        case "gmean" -> index.aggregated("p_norm_1_100", geometric);
        case "hmean" -> index.aggregated("p_norm_1_100", Aggregation.harmonic());
        case "genmean_p2" -> index.aggregated("p_norm_1_100", new Aggregation.Power(2));
        case "genmean_p05" -> index.aggregated("p_norm_1_100", new Aggregation.Power(0.5));
        case "genmean_pm2" -> index.aggregated("p_norm_1_100", new Aggregation.Power(-2));
        case "median" -> index.aggregated("p_norm_0_100", new Aggregation.Median());
        case "copeland", "copeland_tol" ->
            index.aggregated("p_norm_0_100", new Aggregation.Copeland());
        case "mixed_amean_gmean_hmean" ->
            index.aggregated("p_norm_1_100", arithmetic, geometric, Aggregation.harmonic());
        case "NA_amean_nothresh" -> index.aggregated("n_minmax_0_100", arithmetic);
        case "NA_gmean_nothresh" -> index.aggregated("n_minmax_1_100", geometric);
        case "NA_hmean_nothresh" -> index.aggregated("n_minmax_1_100", Aggregation.harmonic());
        case "NA_median_nothresh" -> index.aggregated("n_minmax_0_100", new Aggregation.Median());
        case "NA_amean_thresh_bylevel" -> threshold(0.66, 0.5, 1);
        default -> threshold(Double.parseDouble(name.substring("NA_amean_thresh".length())));
      };
    }

    private Map<String, double[]> threshold(double... byLevel) {
      List<Rule> rules =
          Arrays.stream(byLevel)
              .mapToObj(each -> new Rule(new Aggregation.Arithmetic(), each))
              .toList();
      return Index.aggregate(index.hierarchy(), index.indicators("n_minmax_0_100"), rules);
    }

    private Map<String, double[]> equalWeights() {
      Map<String, Double> ones = new LinkedHashMap<>();
      index.hierarchy().elements().forEach(each -> ones.put(each.code(), 1.0));
      return Index.aggregate(
          index.hierarchy().withWeights(ones),
          index.indicators("p_norm_0_100"),
          List.of(Rule.of(new Aggregation.Arithmetic())));
    }

    private void gaps() {
      for (Map<String, String> row : index.table(file).rows()) {
        String name = row.get("case");
        double[] scores =
            name.contains("amean")
                    && !name.startsWith("amean")
                    && !name.startsWith("NA_")
                    && !name.startsWith("mixed")
                ? combo(name).get(row.get("iCode"))
                : scores(name).get(row.get("iCode"));
        assertThat(Columns.present(scores)).isEqualTo(gapCount(row));
      }
    }

    private static int gapCount(Map<String, String> row) {
      return Integer.parseInt(row.get("n"));
    }

    /** Whether no two scores of the reference lie so close that rounding decides their ranks. */
    private boolean isRankSafe(String column) {
      Table scores = index.table(file.replace("_ranks", "_scores"));
      double[] sorted = Columns.sorted(index.column(scores, column));
      for (int i = 1; i < sorted.length; i++) {
        double gap = sorted[i] - sorted[i - 1];
        if (gap > 0 && gap < TOLERANCE) {
          return false;
        }
      }
      return true;
    }

    private void combos() {
      Table table = index.table(file);
      for (String column : table.columns().subList(1, table.columns().size())) {
        int dot = column.indexOf('.');
        String name = column.substring(0, dot);
        String code = column.substring(dot + 1);
        if (!file.endsWith("_ranks") || isRankSafe(column)) {
          compare(index.column(table, column), ranksIfNamed(combo(name).get(code)), column);
        }
      }
    }

    private Map<String, double[]> combo(String name) {
      String normalisation = name.substring(0, name.indexOf('_'));
      String method =
          switch (normalisation) {
            case "z" -> "n_zscore_0_1";
            case "prank" -> "n_prank_min";
            case "borda" -> "n_borda_min";
            case "goalposts" -> "n_goalposts_trunc";
            case "dist2targ" -> "n_dist2targ_cap";
            case "dist2max" -> "n_dist2max";
            default -> fail("no comparison for " + name);
          };
      boolean absolute = normalisation.equals("goalposts") || normalisation.equals("dist2targ");
      Map<String, double[]> columns =
          index.indicators(absolute ? "d2_imputed_pipeline" : "d3_treated_qTreat_default");
      columns.replaceAll((code, column) -> normal(method, code, column));
      return Index.aggregate(
          index.hierarchy(), columns, List.of(Rule.of(new Aggregation.Arithmetic())));
    }

    // Outranking.

    private void outranked() {
      Map<String, Double> effective = index.hierarchy().effectiveWeights();
      double[] weights =
          index.indicators().stream()
              .mapToDouble(code -> file.endsWith("equalw") ? 1 : effective.get(code))
              .toArray();
      double[][] matrix = Outranking.matrix(all(index.indicators("p_norm_0_100")), weights);
      Table table = index.table(file);
      if (file.contains("copeland")) {
        double[] scores = Outranking.copeland(matrix);
        compare(index.column(table, "copeland_tol"), scores, "copeland");
        compare(index.column(table, "rank_tol"), ranks(scores), "rank");
      } else {
        for (int other = 0; other < matrix.length; other++) {
          int column = other;
          double[] found = Arrays.stream(matrix).mapToDouble(row -> row[column]).toArray();
          String unit = index.units().get(other);
          compare(index.column(table, unit), found, unit);
        }
      }
    }

    // Statistics.

    private void statistics() {
      switch (file) {
        case "s_stats_raw" -> summaries(code -> index.column(index.data(), code));
        case "s_stats_denominated" -> summaries(denominated()::get);
        case "s_corr_with_parent" -> withParent();
        case "s_corr_flags_0.5_lev2" -> flags();
        case "s_cronbach" -> cronbach();
        case "s_pca_weights_lev1" -> components();
        case "s_corr_pearson_pvalues" ->
            correlations(denominated(), (x, y) -> Association.of(x, y, Kind.PEARSON).p());
        default -> {
          Kind kind = Kind.valueOf(file.split("_")[2].toUpperCase(java.util.Locale.ROOT));
          Map<String, double[]> columns =
              file.endsWith("aggregated") ? scores("amean") : denominated();
          correlations(columns, (x, y) -> Association.of(x, y, kind).value());
        }
      }
    }

    private void summaries(java.util.function.Function<String, double[]> columns) {
      for (Map<String, String> row : index.table(file).rows()) {
        Summary found = Summary.of(columns.apply(row.get("iCode")));
        double n = index.units().size();
        close(Table.number(row.get("Min")), found.min());
        close(Table.number(row.get("Max")), found.max());
        close(Table.number(row.get("Mean")), found.mean());
        close(Table.number(row.get("Median")), found.median());
        close(Table.number(row.get("Std")), found.standardDeviation());
        close(Table.number(row.get("Skew")), found.skewness());
        close(Table.number(row.get("Kurt")), found.kurtosis());
        assertThat(
                List.of(found.present(), found.nonZero(), found.unique(), found.same()).toString())
            .isEqualTo(
                Stream.of("N.Avail", "N.NonZero", "N.Unique", "N.Same")
                    .map(row::get)
                    .toList()
                    .toString());
        close(Table.number(row.get("Frc.Avail")), found.present() / n);
      }
    }

    private void correlations(
        Map<String, double[]> columns, BiFunction<double[], double[], Double> measure) {
      Table table = index.table(file);
      for (Map<String, String> row : table.rows()) {
        String one = row.get(table.columns().getFirst());
        for (String other : table.columns().subList(1, table.columns().size())) {
          double found =
              one.equals(other) && file.endsWith("pvalues")
                  ? 0
                  : measure.apply(columns.get(one), columns.get(other));
          close(Table.number(row.get(other)), found);
        }
      }
    }

    private void withParent() {
      Map<String, double[]> columns = scores("amean");
      for (Map<String, String> row : index.table(file).rows()) {
        double[] parent = columns.get(row.get("Var1"));
        double[] part = columns.get(row.get("Var2"));
        close(
            Table.number(row.get("Correlation")),
            Association.of(parent, part, Kind.PEARSON).value());
      }
    }

    private void flags() {
      Map<String, double[]> columns = index.indicators("p_norm_0_100");
      List<String> found = new ArrayList<>();
      for (Hierarchy.Element pillar : index.hierarchy().level(2)) {
        List<String> members =
            index.hierarchy().partsOf(pillar.code()).stream()
                .map(Hierarchy.Element::code)
                .sorted()
                .toList();
        for (int i = 0; i < members.size(); i++) {
          for (int j = i + 1; j < members.size(); j++) {
            double r =
                Association.of(
                        columns.get(members.get(i)), columns.get(members.get(j)), Kind.PEARSON)
                    .value();
            if (r > 0.5) {
              found.add(pillar.code() + " " + members.get(i) + " " + members.get(j));
            }
          }
        }
      }
      List<String> expected = new ArrayList<>();
      for (Map<String, String> row : index.table(file).rows()) {
        List<String> pair = Stream.of(row.get("Ind1"), row.get("Ind2")).sorted().toList();
        expected.add(row.get("Group") + " " + pair.get(0) + " " + pair.get(1));
      }
      assertThat(found).containsExactlyInAnyOrderElementsOf(expected);
    }

    private double[][] below(String group, Map<String, double[]> columns) {
      Hierarchy.Element element =
          index.hierarchy().elements().stream()
              .filter(each -> each.code().equals(group))
              .findFirst()
              .orElseThrow();
      return index.hierarchy().indicatorsOf(element).stream()
          .map(each -> columns.get(each.code()))
          .toArray(double[][]::new);
    }

    private void cronbach() {
      Map<String, double[]> normalised = index.indicators("p_norm_0_100");
      Map<String, double[]> denominated = denominated();
      for (Map<String, String> row : index.table(file).rows()) {
        String group = row.get("group");
        close(
            Table.number(row.get("alpha_normalised")), Consistency.alpha(below(group, normalised)));
        close(
            Table.number(row.get("alpha_denominated_pairwise")),
            Consistency.alpha(below(group, denominated)));
      }
    }

    private void components() {
      Map<String, double[]> columns = index.indicators("p_norm_0_100");
      Map<String, List<Map<String, String>>> groups = new LinkedHashMap<>();
      for (Map<String, String> row : index.table(file).rows()) {
        groups.computeIfAbsent(row.get("group"), each -> new ArrayList<>()).add(row);
      }
      groups.forEach(
          (group, rows) -> {
            PrincipalComponent found =
                PrincipalComponent.of(
                    rows.stream()
                        .map(row -> columns.get(row.get("iCode")))
                        .toArray(double[][]::new));
            for (int i = 0; i < rows.size(); i++) {
              close(Table.number(rows.get(i).get("pc1_var_share")), found.explained());
              close(Table.number(rows.get(i).get("pc1_loading")), found.loadings()[i]);
            }
          });
    }

    // Weights.

    private void weights() {
      Table table = index.table(file);
      if (file.equals("w_effective_weights")) {
        Map<String, Double> found = index.hierarchy().effectiveWeights();
        for (Map<String, String> row : table.rows()) {
          close(Table.number(row.get("EffWeight")), found.get(row.get("iCode")));
        }
        return;
      }
      Map<String, double[]> scores = scores("amean");
      double[][] parts = table.texts("iCode").stream().map(scores::get).toArray(double[][]::new);
      if (file.endsWith("spearman")) {
        assertThat(RankBalance.search(parts, table.numbers("target_share"), 1).objective())
            .isLessThanOrEqualTo(
                Math.exp(Table.number(table.rows().getFirst().get("objective"))) * (1 + 1e-6));
        return;
      }
      double[] found =
          file.contains("infomax")
              ? OptimisedWeights.mostInformative(parts)
              : OptimisedWeights.balanced(parts, table.numbers("target_share"));
      compare(table.numbers("closed_form_weight"), found, "weights");
    }

    // Results.

    private void results() {
      if (file.startsWith("r_remove")) {
        removal();
      } else if (file.startsWith("r_strweak")) {
        strengths();
      } else {
        rankTables();
      }
    }

    private void removal() {
      Table table = index.table(file);
      Map<String, double[]> columns = index.indicators("p_norm_0_100");
      List<Rule> rules = List.of(Rule.of(new Aggregation.Arithmetic()));
      if (file.endsWith("meanabsdiff")) {
        for (Map<String, String> row : table.rows()) {
          close(
              Table.number(row.get("MeanAbsRankDiff")),
              Removal.without(row.get("element"), index.hierarchy(), columns, rules)
                  .meanRankChange());
        }
        return;
      }
      for (String element : table.columns().subList(1, table.columns().size())) {
        Removal.Without found = Removal.without(element, index.hierarchy(), columns, rules);
        compare(
            index.column(table, element),
            file.endsWith("ranks") ? found.ranks() : found.scores(),
            element);
      }
    }

    /** Ranks in the order listed; which of several equal ranks is named is chance. */
    private void strengths() {
      List<String> order = index.indicators();
      double[][] all = all(index.indicators("p_norm_0_100"));
      int row = index.units().indexOf(file.substring("r_strweak_".length()));
      List<Integer> found = new ArrayList<>();
      var strengths = StrengthsAndWeaknesses.of(all, row, 3).strengths();
      var weaknesses = StrengthsAndWeaknesses.of(withoutWorst(all), row, 3).weaknesses();
      strengths.forEach(place -> found.add(place.rank()));
      weaknesses.forEach(place -> found.add(place.rank()));
      List<Map<String, String>> rows = index.table(file).rows();
      assertThat(found).isEqualTo(rows.stream().map(each -> (int) rank(each)).toList());
      for (Map<String, String> each : rows) {
        double[] column = all[order.indexOf(each.get("Code"))];
        assertThat(Ranks.descending(column, Ties.MIN)[row]).isEqualTo(rank(each));
        close(Table.number(each.get("Value")), column[row]);
      }
    }

    private static double rank(Map<String, String> row) {
      return Table.number(row.get("Rank"));
    }

    private static double[][] withoutWorst(double[][] columns) {
      return Arrays.stream(columns)
          .map(
              column ->
                  Arrays.stream(column)
                      .map(x -> x == Columns.min(column) ? Double.NaN : x)
                      .toArray())
          .toArray(double[][]::new);
    }

    private void rankTables() {
      Table table = index.table(file);
      Map<String, double[]> scores = scores("amean");
      for (String code : table.columns().subList(1, table.columns().size())) {
        if (scores.containsKey(code)) {
          double[] expected = index.column(table, code);
          compare(
              expected,
              file.equals("r_group_ranks") ? inGroups(scores.get(code)) : ranks(scores.get(code)),
              code);
        }
      }
    }

    private double[] inGroups(double[] scores) {
      double[] result = new double[scores.length];
      for (int row = 0; row < scores.length; row++) {
        String group = index.groups().get(row);
        double[] members = scores.clone();
        Arrays.setAll(members, i -> index.groups().get(i).equals(group) ? scores[i] : Double.NaN);
        result[row] = ranks(members)[row];
      }
      return result;
    }

    // Comparison.

    private void compareIndicators(Map<String, double[]> found) {
      Table table = index.table(file);
      found.forEach((code, column) -> compare(index.column(table, code), column, code));
    }

    private double cell(Table table, String column, int row) {
      return Table.number(table.by("uCode").get(index.units().get(row)).get(column));
    }

    private void compare(double[] expected, double[] found, String what) {
      for (int i = 0; i < expected.length; i++) {
        close(expected[i], found[i], what + " " + i);
      }
    }

    private void close(double expected, double found) {
      close(expected, found, "");
    }

    private void close(double expected, double found, String what) {
      if (Double.isNaN(expected)) {
        assertThat(found).as("%s %s", file, what).isNaN();
      } else {
        double margin = TOLERANCE * Math.max(Math.abs(expected), 1e-3);
        assertThat(Math.abs(found - expected))
            .as("%s %s: expected %s, found %s", file, what, expected, found)
            .isLessThanOrEqualTo(margin);
      }
    }
  }
}
