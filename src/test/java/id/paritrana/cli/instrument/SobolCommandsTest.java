package id.paritrana.cli.instrument;

import static id.paritrana.cli.instrument.Reply.ORACLES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.cli.Answer;
import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sobol indices of given designs (COINr, SALib's formula) and exact ones, by commands alone. */
class SobolCommandsTest {
  private static final String SYN = "03_uasa_synA/";

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"linear3", "ishigami"})
  void givenDesignsGiveTheReferenceEstimates(String name) {
    String file = ORACLES + "05_sobol_analytic/" + name + "_design.csv";
    Table plain = Reply.of("indices", "sobol", "indices", file, "--estimator=plain");
    Table centred = Reply.of("indices", "sobol", "indices", file);
    List<Map<String, String>> reference =
        Table.of("05_sobol_analytic/" + name + "_indices.csv").rows();
    for (int f = 0; f < 3; f++) {
      Map<String, String> row = reference.get(f);
      Reply.close(plain.rows().get(f).get("first"), row.get("Si_COINr"), 1e-9, "plain");
      Reply.close(plain.rows().get(f).get("total"), row.get("STi_COINr"), 1e-9, "plain");
      Reply.close(
          centred.rows().get(f).get("first"), row.get("Si_centred_SALib_formula"), 1e-9, "centred");
    }
  }

  @Test
  void aFullFactorialGivesTheExactIndices() {
    Table found =
        Reply.of(
            "indices",
            "sobol",
            "factorial",
            ORACLES + SYN + "ex_design_and_output.csv",
            "--factors=winmax,norm,weight_set,agg",
            "--result=y_mean_abs_rank_change");
    List<Map<String, String>> reference =
        Table.of(SYN + "ex_sobol_exact.csv").rows().stream()
            .filter(row -> row.get("target").equals("mean_abs_rank_change"))
            .toList();
    assertThat(reference).hasSize(4);
    for (int f = 0; f < 4; f++) {
      Map<String, String> own = found.rows().get(f);
      Reply.close(own.get("first"), reference.get(f).get("Si"), 1e-10, "first " + f);
      Reply.close(own.get("total"), reference.get(f).get("STi"), 1e-10, "total " + f);
    }
  }

  @Test
  void aDesignWithItsResultsComesCloseToTheory() throws IOException {
    Path design = folder.resolve("design.csv");
    Answer.of("sobol", "design", "--factors=3", "--samples=20000", "--output=" + design);
    StringBuilder results = new StringBuilder("block,y\n");
    for (Map<String, String> row : Table.read(design).rows()) {
      double y =
          Table.number(row.get("x1"))
              + 2 * Table.number(row.get("x2"))
              + 3 * Table.number(row.get("x3"));
      results.append(row.get("block")).append(',').append(y).append('\n');
    }
    Path file = Files.writeString(folder.resolve("results.csv"), results);
    Table found = Reply.of("indices", "sobol", "indices", file.toString());
    List<Map<String, String>> exact = Table.of("05_sobol_analytic/linear3_indices.csv").rows();
    for (int f = 0; f < 3; f++) {
      assertThat(Table.number(found.rows().get(f).get("total")))
          .isCloseTo(Table.number(exact.get(f).get("STi_exact")), within(0.02));
    }
  }
}
