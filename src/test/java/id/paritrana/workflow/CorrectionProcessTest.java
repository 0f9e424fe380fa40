package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.web.DecidedRound;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;

/** One test for each way through the process of a correction. */
@OnEachDatabase
@EachFlowTaken("correction")
class CorrectionProcessTest {

  private final DecidedRound round;
  private final Stage stage;
  private final Deeds deeds;
  private final Actor organiser;

  CorrectionProcessTest(Database database) {
    round = new DecidedRound(database);
    round.publish();
    stage = round.stage;
    deeds = round.deeds;
    organiser = stage.organiser();
  }

  @Test
  void aCorrectedFigureGoesFromNewScoresToNewCertificatesAndIntoForce() {
    Correction correction = open();
    assertThat(asked()).containsExactly(TaskKind.CONFIRM_CORRECTION);
    deeds.confirmCorrection(organiser, round.category).orThrow();
    assertThat(asked()).containsExactly(TaskKind.SEAL_CORRECTION);
    deeds.sealCorrection(organiser, round.category).orThrow();
    assertThat(asked()).containsExactly(TaskKind.PUBLISH_CORRECTION);
    deeds.publishCorrection(organiser, round.category).orThrow();

    assertThat(asked()).isEmpty();
    assertThat(passed(correction))
        .contains(
            "ServiceTask_RescoreCorrection",
            "ServiceTask_ReplaceCertificates",
            "ServiceTask_SignCertificates")
        .endsWith("EndEvent_ResultSuperseded");
  }

  @Test
  void correctedRanksNeedNoNewScores() {
    Correction correction = deeds.correctRanks(round.category).orThrow();
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.sealCorrection(organiser, round.category).orThrow();
    deeds.publishCorrection(organiser, round.category).orThrow();

    assertThat(passed(correction))
        .doesNotContain("ServiceTask_RescoreCorrection")
        .endsWith("EndEvent_ResultSuperseded");
  }

  @Test
  void aCorrectionIsGivenUpBeforeItsPlenary() {
    Correction correction = open();
    deeds.giveUpCorrection(organiser, round.category).orThrow();

    assertThat(asked()).isEmpty();
    assertThat(passed(correction))
        .doesNotContain("UserTask_SealCorrection")
        .endsWith("EndEvent_CorrectionGivenUp");
  }

  @Test
  void aConfirmedCorrectionIsGivenUpBeforeItIsSealed() {
    Correction correction = open();
    deeds.confirmCorrection(organiser, round.category).orThrow();
    deeds.giveUpCorrection(organiser, round.category).orThrow();

    assertThat(asked()).isEmpty();
    assertThat(passed(correction))
        .contains("UserTask_SealCorrection")
        .doesNotContain("ServiceTask_ReplaceCertificates")
        .endsWith("EndEvent_CorrectionGivenUp");
  }

  private Correction open() {
    return deeds.correct(organiser, round.category, round.numbers.getLast(), 900).orThrow();
  }

  private List<TaskKind> asked() {
    return stage.bean(Inbox.class).of(organiser).stream()
        .filter(entry -> entry.subjectId() == round.category)
        .map(InboxEntry::kind)
        .toList();
  }

  /** The elements of the model that the process has left behind, in their order. */
  private List<String> passed(Correction correction) {
    HistoryService history = stage.bean(ProcessEngine.class).getHistoryService();
    String process =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(
                correction.name(stage.bean(Rounds.class).of(round.category)))
            .singleResult()
            .getId();
    return history
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process)
        .finished()
        .orderByHistoricActivityInstanceEndTime()
        .asc()
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
