package id.paritrana.cli.instrument;

import static id.paritrana.cli.instrument.Reply.ORACLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.cli.Answer;
import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agreement (irr, psych, vegan), severity (lme4) and facets (TAM) by commands alone. */
class PanelCommandsTest {
  private static final String SEVERITY = "08_judge_severity/";

  /** What the reference calls a statistic, and the row of the answer. */
  private static final Map<List<String>, List<String>> NAMES = new HashMap<>();

  static {
    String[] forms = {"1,1", "2,1", "3,1", "1,k", "2,k", "3,k"};
    String[] ways = {
      "one-way-single",
      "two-way-random-single",
      "two-way-mixed-single",
      "one-way-average",
      "two-way-random-average",
      "two-way-mixed-average"
    };
    for (int i = 0; i < forms.length; i++) {
      NAMES.put(List.of("ICC", "ICC(" + forms[i] + ")"), List.of("intraclass", ways[i]));
    }
    for (String scale : List.of("nominal", "ordinal", "interval", "ratio")) {
      NAMES.put(List.of("Krippendorff_alpha", scale), List.of("alpha", scale));
    }
    NAMES.put(List.of("Kendall_W", "uncorrected"), List.of("kendall-w", "uncorrected"));
    NAMES.put(List.of("Cronbach_alpha", "raw"), List.of("cronbach", "raw"));
    NAMES.put(List.of("Cohen_kappa", "unweighted"), List.of("cohen", "none"));
    NAMES.put(List.of("ANOVA", "MS_residual"), List.of("mean-squares", "residual"));
  }

  @TempDir Path folder;

  @Test
  void agreementIsThatOfTheReference() {
    Map<String, Map<List<String>, Map<String, String>>> answers = new HashMap<>();
    int compared = 0;
    for (Map<String, String> row : Table.of("07_interrater/results.csv").rows()) {
      List<String> name = NAMES.get(List.of(row.get("statistic"), row.get("variant")));
      Map<String, String> own =
          name == null
              ? null
              : answers.computeIfAbsent(row.get("case"), PanelCommandsTest::answer).get(name);
      if (own != null) {
        assertThat(Table.number(own.get("value")))
            .as(row.toString())
            .isCloseTo(Table.number(row.get("value")), within(1e-12));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(50);
  }

  private static Map<List<String>, Map<String, String>> answer(String name) {
    Map<List<String>, Map<String, String>> rows = new HashMap<>();
    String file = ORACLES + "07_interrater/data_" + name + ".csv";
    for (Map<String, String> row : Reply.of("agreement", "panel", "agreement", file).rows()) {
      rows.put(List.of(row.get("statistic"), row.get("variant")), row);
    }
    return rows;
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossed_9x6", "unbalanced_24_3of9", "singular_judges_12x4"})
  void severitiesAreThoseOfTheReference(String name) {
    String file = ORACLES + SEVERITY + name + "_data.csv";
    for (String way : List.of("restricted", "full")) {
      String suffix = way.equals("full") ? "ML" : "REML";
      String option = "--estimation=" + way;
      Map<String, String> variances =
          Table.of(SEVERITY + name + "_variance_components.csv").by("model").get(suffix);
      Map<String, String> model =
          Reply.of("model", "panel", "severity", file, option).rows().getFirst();
      near(model.get("mean"), variances.get("intercept"), 1e-5);
      near(model.get("nominee-variance"), variances.get("var_nominee"), 1e-4);
      near(model.get("criterion"), variances.get("criterion"), 1e-7);
      Table nominees = Reply.of("nominees", "panel", "severity", file, option);
      var reference = Table.of(SEVERITY + name + "_nominees.csv").by("nominee");
      for (Map<String, String> row : nominees.rows()) {
        Map<String, String> wanted = reference.get(row.get("nominee"));
        near(row.get("adjusted"), wanted.get("adjusted_" + suffix), 1e-5);
        near(row.get("least-squares"), wanted.get("ols_adjusted_mean"), 1e-9);
        near(row.get("fixed"), wanted.get("gls_fixed_nominee_random_judge"), 1e-5);
      }
      Table assessors = Reply.of("assessors", "panel", "severity", file, option);
      var judges = Table.of(SEVERITY + name + "_judges.csv").by("judge");
      for (Map<String, String> row : assessors.rows()) {
        double lenient = Table.number(judges.get(row.get("assessor")).get("blup_" + suffix));
        assertThat(Table.number(row.get("severity"))).isCloseTo(-lenient, within(1e-5));
      }
    }
  }

  @Test
  void facetsAreThoseOfTheReference() {
    String file = ORACLES + SEVERITY + "mfrm_60x3of6_data.csv";
    Table parameters = Reply.of("parameters", "panel", "facets", file, "--highest=3");
    Map<String, Map<String, String>> found = parameters.by("name");
    for (Map<String, String> row : Table.of(SEVERITY + "mfrm_60x3of6_parameters.csv").rows()) {
      String name = row.get("parameter").replaceFirst("^(judge|step)", "");
      near(found.get(name).get("estimate"), row.get("estimate"), 2e-4);
    }
    Table nominees = Reply.of("nominees", "panel", "facets", file, "--highest=3");
    var reference = Table.of(SEVERITY + "mfrm_60x3of6_nominees.csv").by("nominee");
    for (Map<String, String> row : nominees.rows()) {
      near(row.get("expected"), reference.get(row.get("nominee")).get("EAP"), 1e-4);
    }
  }

  @Test
  void panelsThatShareNoNomineeAreNamed() throws IOException {
    Path file = folder.resolve("marks.csv");
    Files.writeString(file, "nominee,judge,score\nA,x,1\nA,y,2\nB,v,2\nB,w,4\n");
    Answer answer = Answer.of("panel", "severity", file.toString(), "--lang=en");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("The assessors x, y share no nominee", "v, w");
  }

  private static void near(String found, String reference, double tolerance) {
    assertThat(Table.number(found)).isCloseTo(Table.number(reference), within(tolerance));
  }
}
