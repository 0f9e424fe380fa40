package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnDecisionRuleResult;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each gate refuses alone, and of several that fail the first is told. */
class EligibilityTableTest {

  private static final DmnEngine ENGINE =
      DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();

  @ParameterizedTest
  @CsvSource({
    "true,  true,  true,  0, 0, true,",
    "false, true,  true,  0, 0, true,",
    "true,  false, true,  0, 0, false, documents",
    "true,  true,  false, 0, 0, false, figures",
    "true,  true,  true,  1, 0, false, no-arrears",
    "true,  true,  true,  0.5, 0, false, no-arrears",
    "false, true,  true,  1, 0, true,",
    "true,  true,  true,  0, 2, false, all-programmes",
    "false, true,  true,  0, 2, true,",
    "true,  false, false, 3, 2, false, documents",
    "true,  true,  false, 3, 2, false, figures",
    "true,  true,  true,  3, 2, false, no-arrears",
  })
  void theFirstGateThatFailsIsTold(
      boolean company,
      boolean documents,
      boolean figures,
      double arrears,
      double missing,
      boolean eligible,
      String gate)
      throws IOException {
    DmnDecisionRuleResult result =
        ENGINE
            .evaluateDecisionTable(
                table(),
                Map.ofEntries(
                    NominationModel.COMPANY.is(company),
                    NominationModel.DOCUMENTS_ACCEPTED.is(documents),
                    NominationModel.FIGURES_VERIFIED.is(figures),
                    NominationModel.ARREARS_MONTHS.is(arrears),
                    NominationModel.PROGRAMMES_MISSING.is(missing)))
            .getSingleResult();

    assertThat(result.<Boolean>getEntry(NominationModel.ELIGIBLE.name())).isEqualTo(eligible);
    assertThat(result.<String>getEntry(NominationModel.FAILED_GATE.name())).isEqualTo(gate);
  }

  private static DmnDecision table() throws IOException {
    try (InputStream content = Files.newInputStream(Path.of("processes/eligibility.dmn"))) {
      return ENGINE.parseDecision(NominationModel.DECISION, content);
    }
  }
}
