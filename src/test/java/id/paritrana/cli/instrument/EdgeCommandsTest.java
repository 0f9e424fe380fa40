package id.paritrana.cli.instrument;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Constants, ties, gaps and zeros through the commands, where the engine agrees with COINr. */
class EdgeCommandsTest {
  private static final Map<String, List<String>> COMMANDS =
      Map.ofEntries(
          scale("minmax_constant", "min-max"),
          scale("minmax_single_value", "min-max"),
          scale("minmax_allNA", "min-max"),
          scale("zscore_constant", "z-score"),
          scale("zscore_single_value", "z-score"),
          scale("prank_ties", "percentile"),
          scale("prank_single_value", "percentile"),
          scale("rank_ties", "rank"),
          scale("borda_ties", "borda"),
          scale("borda_constant", "borda"),
          scale("fracmax_negative", "fraction-of-maximum"),
          scale("dist2max_ties", "distance-to-maximum"),
          scale("dist2targ_below_min", "distance-to-target", "--target=-5", "--uncapped"),
          scale("dist2targ_cap", "distance-to-target", "--target=3"),
          scale("dist2targ_down", "distance-to-target", "--target=1", "--lower=x"),
          scale("goalposts_trunc", "goalposts", "--low-post=1", "--high-post=4"),
          scale(
              "goalposts_down",
              "goalposts",
              "--low-post=1",
              "--high-post=4",
              "--to=10",
              "--lower=x"),
          scale("goalposts_notrunc", "goalposts", "--low-post=1", "--high-post=4", "--uncapped"),
          Map.entry("winsorise_default", List.of("treated", "treat", "--no-logarithm")),
          Map.entry(
              "winsorise_win1_ties", List.of("treated", "treat", "--no-logarithm", "--points=1")),
          Map.entry(
              "winsorise_force",
              List.of("transformed", "transform", "--method=winsorise", "--points=2")),
          Map.entry("log_CT", List.of("transformed", "transform", "--method=logarithm")),
          Map.entry("boxcox_0", List.of("transformed", "transform", "--method=box-cox")),
          Map.entry(
              "boxcox_0.5",
              List.of("transformed", "transform", "--method=box-cox", "--lambda=0.5")),
          Map.entry("mean", List.of("imputed", "impute", "--method=mean")),
          Map.entry("median", List.of("imputed", "impute", "--method=median")),
          Map.entry(
              "mean_grp groups=a;a;b;b;b;NA;c",
              List.of("imputed", "impute", "--method=group-mean", "--group=g")),
          Map.entry("rank_df_ties_NA", List.of("ranks", "order")),
          mean("amean_NA", "arithmetic"),
          mean("gmean_NA", "geometric"),
          mean("hmean_NA", "harmonic"),
          mean("genmean_p2_complete", "power"),
          mean("amean_allNA", "arithmetic"),
          mean("amean_zero_weight", "arithmetic"),
          mean("amean_only_zero_weight_left", "arithmetic"));

  private static Map.Entry<String, List<String>> scale(String id, String method, String... more) {
    List<String> command =
        new ArrayList<>(List.of("normalised", "normalise", "--method=" + method));
    command.addAll(List.of(more));
    return Map.entry(id, command);
  }

  private static Map.Entry<String, List<String>> mean(String id, String method) {
    return Map.entry(id, List.of("scores", "aggregate", "--method=" + method));
  }

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> edgesAreTreatedAsInTheReference() {
    Map<String, Map<String, String>> rows = Table.of("10_edge_cases/edge_cases.csv").by("id");
    assertThat(rows.keySet()).containsAll(COMMANDS.keySet());
    return COMMANDS.entrySet().stream()
        .map(each -> DynamicTest.dynamicTest(each.getKey(), () -> check(each, rows)));
  }

  private void check(Map.Entry<String, List<String>> each, Map<String, Map<String, String>> rows)
      throws IOException {
    Map<String, String> row = rows.get(each.getKey());
    List<String> command = new ArrayList<>(List.of("table"));
    command.add(each.getValue().get(1));
    boolean mean = row.get("family").equals("aggregate");
    command.add(mean ? unit(row) : column(row));
    command.addAll(each.getValue().subList(2, each.getValue().size()));
    command.add(mean ? "--meta=" + meta(row) : "--columns=x");
    Table found = Reply.of(each.getValue().getFirst(), command.toArray(String[]::new));
    double[] expected = numbers(row.get("output"));
    assertThat(found.rows()).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      double own = Table.number(found.rows().get(i).get(mean ? "top" : "x"));
      if (Double.isNaN(expected[i])) {
        assertThat(own).isNaN();
      } else {
        assertThat(own).isEqualTo(expected[i], within(1e-12));
      }
    }
  }

  private String column(Map<String, String> row) throws IOException {
    String[] groups = {"a", "a", "b", "b", "b", "", "c"};
    StringBuilder text = new StringBuilder("id,x,g\n");
    double[] x = numbers(row.get("x"));
    for (int i = 0; i < x.length; i++) {
      text.append("u%d,%s,%s\n".formatted(i, cell(x[i]), i < groups.length ? groups[i] : ""));
    }
    return Files.writeString(folder.resolve("x.csv"), text).toString();
  }

  private String unit(Map<String, String> row) throws IOException {
    double[] x = numbers(row.get("x"));
    StringBuilder header = new StringBuilder("id");
    StringBuilder cells = new StringBuilder("u");
    for (int i = 0; i < x.length; i++) {
      header.append(",x").append(i);
      cells.append(',').append(cell(x[i]));
    }
    return Files.writeString(folder.resolve("u.csv"), header + "\n" + cells + "\n").toString();
  }

  private Path meta(Map<String, String> row) throws IOException {
    double[] w = numbers(row.get("w"));
    StringBuilder text = new StringBuilder("iCode,Level,Parent,Direction,Weight\n");
    for (int i = 0; i < w.length; i++) {
      text.append("x%d,1,top,1,%s\n".formatted(i, w[i]));
    }
    return Files.writeString(folder.resolve("m.csv"), text + "top,2,,1,1\n");
  }

  private static String cell(double value) {
    return Double.isNaN(value) ? "NA" : Double.toString(value);
  }

  private static double[] numbers(String json) {
    return Arrays.stream(json.replaceAll("[\\[\\]\"\\s]", "").split(","))
        .mapToDouble(each -> each.equals("null") ? Double.NaN : Table.number(each))
        .toArray();
  }
}
