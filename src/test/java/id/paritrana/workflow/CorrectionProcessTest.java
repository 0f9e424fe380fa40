package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.decision.Correction;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoringRuns;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.DecidedRound;
import id.paritrana.web.Reader;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
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

  @Test
  void aCorrectionWhoseScoresCannotBeComputedIsGivenUpAndAnotherOpened() {
    Correction correction = openWithoutScores();
    deeds.mendScheme(round.category);
    Reader reader = round.as(organiser);
    String page = "/rounds/" + round.edition.code() + "/kabkota/corrections";
    assertThat(reader.text(page)).contains("Skor belum dapat dihitung ulang", "/giving-up");
    assertThat(deeds.sealCorrection(organiser, round.category))
        .isEqualTo(Outcome.refused(Refusal.conflict("round.being-scored", Map.of())));

    deeds.giveUpCorrection(organiser, round.category).orThrow();

    assertThat(passed(correction)).endsWith("EndEvent_CorrectionGivenUp");
    assertThat(processes().failed(organiser, place())).isEmpty();
    assertThat(reader.text(page)).doesNotContain("Skor belum dapat dihitung ulang", "/giving-up");
    open();
    assertThat(asked()).containsExactly(TaskKind.CONFIRM_CORRECTION);
  }

  @Test
  void aCorrectionIsGivenUpWhileItsScoresAreComputed() {
    Correction correction = openWithoutScores();
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.open(
          () -> {
            stage.bean(Rounds.class).held(round.category);
            meanwhile.begin(
                () -> {
                  deeds.mendScheme(round.category);
                  return processes().retry(organiser, place(), Instant.now()).orThrow();
                });
            Eventually.equal(() -> isTaken(correction), true);
            Meanwhile.never(() -> false);
            deeds.giveUpCorrection(organiser, round.category).orThrow();
          });
    }

    Meanwhile.never(() -> false);
    assertThat(passed(correction)).endsWith("EndEvent_CorrectionGivenUp");
    assertThat(stage.bean(ScoringRuns.class).findByCorrectionId(correction.id())).isEmpty();
    assertThat(processes().failed(organiser, place())).isEmpty();
  }

  /** Opens a correction whose scores fail at every try. */
  private Correction openWithoutScores() {
    deeds.spoilScheme(round.category);
    Correction correction =
        deeds.openCorrection(organiser, round.category, round.numbers.getLast(), 900).orThrow();
    Eventually.equal(() -> processes().failed(organiser, place()).size(), 1);
    return correction;
  }

  private RoundProcesses processes() {
    return stage.bean(RoundProcesses.class);
  }

  private Rounds.Place place() {
    return stage.bean(Rounds.class).of(round.category);
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

  /** Whether a node is at work on a job of the correction. */
  private boolean isTaken(Correction correction) {
    return stage
        .bean(ManagementService.class)
        .createJobQuery()
        .processInstanceId(process(correction))
        .list()
        .stream()
        .anyMatch(job -> ((JobEntity) job).getLockOwner() != null);
  }

  /** The elements of the model that the process has left behind, in their order. */
  private List<String> passed(Correction correction) {
    return stage
        .bean(ProcessEngine.class)
        .getHistoryService()
        .createHistoricActivityInstanceQuery()
        .processInstanceId(process(correction))
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

  private String process(Correction correction) {
    return stage
        .bean(ProcessEngine.class)
        .getHistoryService()
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(correction.name(place()))
        .singleResult()
        .getId();
  }
}
