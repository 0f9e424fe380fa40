package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;

/** One test for each way through the process of an objection. */
@OnEachDatabase
@EachFlowTaken("objection")
class ObjectionProcessTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Actor other;
  private final List<String> numbers;

  ObjectionProcessTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    numbers = deeds.rank(edition, category);
    other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  @Test
  void anUpheldObjectionToAFigureGoesFromAnotherVerifierToTheNewScores() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();

    assertThat(asked(other)).containsExactly(TaskKind.VERIFY_OBJECTION);
    assertThat(asked(stage.verifier())).isEmpty();
    assertThat(asked(stage.organiser())).isEmpty();
    deeds.uphold(other, objection, 900).orThrow();

    assertThat(passed(objection))
        .contains("UserTask_VerifyObjection", "ServiceTask_RescoreCategory")
        .endsWith("EndEvent_ObjectionUpheld");
    assertThat(asked(other)).isEmpty();
  }

  @Test
  void aDismissedObjectionToAFigureEndsWithoutNewScores() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();

    deeds.dismiss(other, objection).orThrow();

    assertThat(passed(objection))
        .contains("UserTask_VerifyObjection")
        .doesNotContain("ServiceTask_RescoreCategory")
        .endsWith("EndEvent_ObjectionDismissed");
  }

  @Test
  void anUpheldObjectionToAMarkGoesFromTheCommitteeToTheNewScores() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.MARK, "regulation").orThrow();

    assertThat(asked(other)).isEmpty();
    assertThat(asked(stage.assessor(1))).isEmpty();
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
    deeds
        .decide(
            stage.organiser(),
            objection,
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(3))
        .orThrow();

    assertThat(passed(objection))
        .contains("UserTask_HearObjection", "ServiceTask_RescoreCategory")
        .endsWith("EndEvent_ObjectionUpheld");
  }

  @Test
  void aDismissedObjectionToAMarkEndsWithoutNewScores() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.MARK, "regulation").orThrow();

    deeds.dismiss(stage.organiser(), objection).orThrow();

    assertThat(passed(objection))
        .contains("UserTask_HearObjection")
        .endsWith("EndEvent_ObjectionDismissed");
  }

  @Test
  void anObjectionWhosePointEveryVerifierJudgedGoesToTheCommittee() {
    Stage alone = new Stage(stage.portal());
    Deeds theirs = new Deeds(alone);
    Edition edition = alone.openEdition("provincial", 5);
    List<String> ranked = theirs.rank(edition, alone.category(edition, "kabkota"));

    theirs.object(ranked.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();

    assertThat(asked(alone, alone.verifier())).isEmpty();
    assertThat(asked(alone, alone.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
  }

  private List<TaskKind> asked(Actor actor) {
    return asked(stage, actor);
  }

  private static List<TaskKind> asked(Stage stage, Actor actor) {
    return stage.bean(Inbox.class).of(actor).stream()
        .map(InboxEntry::kind)
        .filter(kind -> kind == TaskKind.VERIFY_OBJECTION || kind == TaskKind.HEAR_OBJECTION)
        .toList();
  }

  /** The elements of the model that the process has left behind, in their order. */
  private List<String> passed(Objection objection) {
    HistoryService history = stage.bean(ProcessEngine.class).getHistoryService();
    String process =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(objection.number())
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
