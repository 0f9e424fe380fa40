package id.paritrana.cli.instrument;

import static id.paritrana.cli.instrument.Reply.ORACLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Confidence sets (csranks) and rank uncertainty (COINr) by commands alone. */
class RankCommandsTest {
  private static final String CONFIDENCE = "09_rank_ci/";
  private static final String SYN = "03_uasa_synA/";
  private static final Map<String, String> SIDES =
      Map.of("two-sided", "both", "lower", "best", "upper", "worst");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"own10_independent", "own8_correlated"})
  void bootstrapSetsAreThoseOfTheReference(String name) {
    Map<List<String>, Map<String, Map<String, String>>> answers = new HashMap<>();
    for (Map<String, String> row : Table.of(CONFIDENCE + name + "_csranks.csv").rows()) {
      if (row.get("stable").equals("TRUE") && row.get("coverage").equals("0.95")) {
        List<String> options = options(name, row);
        Map<String, String> own =
            answers
                .computeIfAbsent(
                    options, all -> Reply.of("sets", all.toArray(String[]::new)).by("unit"))
                .get(row.get("unit"));
        assertThat(List.of(own.get("best"), own.get("worst")))
            .as(row.toString())
            .containsExactly(row.get("L"), row.get("U"));
      }
    }
    assertThat(answers).isNotEmpty();
  }

  private static List<String> options(String name, Map<String, String> row) {
    List<String> options =
        new ArrayList<>(
            List.of(
                "ranks",
                "confidence",
                ORACLES + CONFIDENCE + name + "_data.csv",
                "--replications=20000",
                "--seed=4",
                "--coverage=" + row.get("coverage"),
                "--scope=" + (row.get("kind").equals("simultaneous") ? "all" : "each"),
                "--side=" + SIDES.get(row.get("cstype"))));
    if (!row.get("stepdown").equals("TRUE")) {
      options.add("--single-step");
    }
    if (name.endsWith("correlated")) {
      options.add("--covariance=" + ORACLES + CONFIDENCE + name + "_sigma.csv");
    }
    return options;
  }

  @ParameterizedTest
  @ValueSource(strings = {"own10_independent", "own8_correlated"})
  void expectedRanksAndDifferencesFollowTheirClosedForms(String name) {
    List<String> args = new ArrayList<>();
    args.addAll(List.of("ranks", "confidence", ORACLES + CONFIDENCE + name + "_data.csv"));
    if (name.endsWith("correlated")) {
      args.add("--covariance=" + ORACLES + CONFIDENCE + name + "_sigma.csv");
    }
    String[] command = args.toArray(String[]::new);
    Table reference = Table.of(CONFIDENCE + name + "_rank_simulation.csv");
    Map<String, Map<String, String>> sets = Reply.of("sets", command).by("unit");
    for (Map<String, String> row : reference.rows()) {
      Reply.close(
          sets.get(row.get("unit")).get("expected-rank"),
          row.get("expected_rank_exact"),
          1e-9,
          row.get("unit"));
    }
    Table z = Table.of(CONFIDENCE + name + "_pairwise_z.csv");
    Reply.matches(Reply.of("differences", command), z, z.columns().getFirst(), 1e-9);
  }

  @Test
  void setsOfCountsAreThoseOfTheReference() throws IOException {
    List<Map<String, String>> rows =
        Table.of(CONFIDENCE + "own_multinom7_csranks_multinom.csv").rows();
    Path file = folder.resolve("counts.csv");
    for (int from = 0; from < rows.size(); from += 7) {
      List<Map<String, String>> block = rows.subList(from, from + 7);
      StringBuilder text = new StringBuilder("unit,count\n");
      block.forEach(row -> text.append(row.get("unit") + "," + row.get("count") + "\n"));
      Files.writeString(file, text);
      Map<String, String> first = block.getFirst();
      Table found =
          Reply.of(
              "sets",
              "ranks",
              "counts",
              file.toString(),
              "--coverage=" + first.get("coverage"),
              "--scope=" + (first.get("kind").equals("simultaneous") ? "all" : "each"),
              "--side=" + SIDES.get(first.get("cstype")),
              "--correction=" + first.get("multcorr").toLowerCase(Locale.ROOT));
      assertThat(found.texts("best")).isEqualTo(block.stream().map(row -> row.get("L")).toList());
      assertThat(found.texts("worst")).isEqualTo(block.stream().map(row -> row.get("U")).toList());
    }
  }

  @Test
  void givenWeightsAreReplayed() {
    String[] command = {
      "ranks",
      "replay",
      ORACLES + SYN + "in_norm_minmax_1_100_win5.csv",
      "--meta=" + ORACLES + SYN + "in_hierarchy.csv",
      "--sets=" + ORACLES + SYN + "ua1_weights.csv"
    };
    Reply.matches(Reply.of("scores", command), Table.of(SYN + "ua1_scores.csv"), "uCode", 1e-10);
    Reply.matches(Reply.of("ranks", command), Table.of(SYN + "ua1_ranks.csv"), "uCode", 0);
    Map<String, Map<String, String>> summary = Reply.of("summary", command).by("uCode");
    for (Map<String, String> row : Table.of(SYN + "ua1_rankstats.csv").rows()) {
      Reply.close(summary.get(row.get("uCode")).get("mean"), row.get("Mean"), 1e-10, "mean");
    }
  }

  @Test
  void acceptabilitiesUnderAnyWeightsAgreeWithinTheirErrors() {
    Table found =
        Reply.of(
            "acceptability",
            "ranks",
            "draw",
            ORACLES + SYN + "smaa_input_level2.csv",
            "--replications=100000");
    Map<String, Map<String, String>> rows = found.by("uCode");
    Table reference = Table.of(SYN + "smaa_rank_acceptability.csv");
    for (Map<String, String> row : reference.rows()) {
      for (int rank = 1; rank <= 24; rank++) {
        double expected = Table.number(row.get(reference.columns().get(rank)));
        double error = Math.sqrt(Math.max(expected, 1e-5) * (1 - expected) * (1e-5 + 5e-6));
        assertThat(Table.number(rows.get(row.get("uCode")).get(Integer.toString(rank))))
            .isCloseTo(expected, within(5 * error + 2e-5));
      }
    }
  }
}
