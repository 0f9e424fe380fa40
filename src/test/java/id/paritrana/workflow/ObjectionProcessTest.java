package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.award.Edition;
import id.paritrana.award.PanelSeats;
import id.paritrana.decision.DecidingObjections;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Objection.Subject;
import id.paritrana.decision.ObjectionDecision.Answer;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.verification.Finding;
import id.paritrana.web.Reader;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;

/** One test for each way through the process of an objection. */
@OnEachDatabase
@EachFlowTaken("objection")
class ObjectionProcessTest {

  private static final String COVERAGE = "coverage-total";
  private static final String REASON = "Verifikator itu sudah pindah tugas.";

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;

  ObjectionProcessTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
  }

  @Test
  void everyKindOfPointGoesByItsDeciderToItsEnd() {
    List<String> admitted =
        List.of(
            deeds.admitWithRejected(category, 700),
            deeds.admitWithRejected(category, 600),
            deeds.admitWithRejected(category, 500),
            deeds.admitWithRejected(category, 400));
    List<String> refused = List.of(deeds.submit(category, 300), deeds.submit(category, 200));
    refused.forEach(number -> deeds.accept(number, Finding.Verdict.REJECTED));
    deeds.rank(edition, category, admitted);
    Actor other = other();

    assertWays(other, admitted.get(0), admitted.get(1), Subject.FIGURE);
    assertWays(other, admitted.get(0), admitted.get(1), Subject.DOCUMENT);
    assertWays(stage.organiser(), admitted.get(0), admitted.get(1), Subject.MARK);
    stage.close(other);
    assertWays(stage.organiser(), admitted.get(2), admitted.get(3), Subject.FIGURE);
    assertWays(stage.organiser(), admitted.get(2), admitted.get(3), Subject.DOCUMENT);
    assertWays(stage.organiser(), refused.get(0), refused.get(1), Subject.GATE);
  }

  @Test
  void anObjectionIsHandedToTheCommitteeAndBackToTheVerifiers() {
    List<String> numbers = deeds.rank(edition, category);
    Actor other = other();
    Objection objection = deeds.object(numbers.getLast(), Subject.FIGURE, COVERAGE).orThrow();
    stage.close(other);

    assertThat(asked(stage.organiser())).containsExactly(TaskKind.VERIFY_OBJECTION);
    deeds.hand(stage.organiser(), objection, REASON).orThrow();
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
    Actor third = stage.person("verifier3", stage.committee(), Role.VERIFIER);
    nobodyOfTheCommitteeIsFree(numbers.getLast());
    deeds.hand(stage.organiser(), objection, REASON).orThrow();
    assertThat(asked(third)).containsExactly(TaskKind.VERIFY_OBJECTION);
    deeds.dismiss(third, objection).orThrow();

    assertThat(passed(objection))
        .containsExactly(
            "StartEvent_ObjectionRaised",
            "Gateway_Decider",
            "UserTask_VerifyObjection",
            "BoundaryEvent_HandedToCommittee",
            "UserTask_HearObjection",
            "BoundaryEvent_HandedToVerifiers",
            "UserTask_VerifyObjection",
            "Gateway_Upheld",
            "EndEvent_ObjectionDismissed");
  }

  /** The organiser declares a conflict with the nominee, and the holders of seats are gone. */
  private void nobodyOfTheCommitteeIsFree(String number) {
    long vacant =
        stage.bean(PanelSeats.class).findByEditionIdOrderByNumber(edition.id()).getLast().id();
    stage
        .bean(Conflicts.class)
        .save(
            new Conflict(
                null,
                deeds.nomination(number).id(),
                vacant,
                Conflict.Stance.CONFLICTED,
                "Saudara kandung bupati.",
                Instant.now(),
                stage.organiser().id()));
    List.of(1, 2, 3).forEach(seat -> stage.close(stage.assessor(seat)));
  }

  @Test
  void anObjectionThatRunsByAnOlderModelIsHandedOnAsWell() throws IOException {
    List<String> numbers = deeds.rank(edition, category);
    Actor other = other();
    String present = Files.readString(Path.of("processes/objection.bpmn"));
    deploy(withoutHanding(present));
    Objection objection = deeds.object(numbers.getLast(), Subject.FIGURE, COVERAGE).orThrow();
    Objection decided = deeds.object(numbers.getFirst(), Subject.FIGURE, COVERAGE).orThrow();
    deploy(present);

    deeds.uphold(other, decided, 900).orThrow();
    assertThat(asked(stage.organiser())).isEmpty();
    stage.close(other);
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.VERIFY_OBJECTION);
    deeds.hand(stage.organiser(), objection, REASON).orThrow();
    deeds.dismiss(stage.organiser(), objection).orThrow();

    assertThat(passed(decided))
        .containsExactlyElementsOf(nodes("UserTask_VerifyObjection", Answer.UPHELD));
    assertThat(passed(objection))
        .endsWith("UserTask_HearObjection", "Gateway_Upheld", "EndEvent_ObjectionDismissed");
  }

  @Test
  void scoresThatCannotBeComputedAreTriedAgainByTheOrganiser() {
    List<String> numbers = deeds.rank(edition, category);
    Actor other = other();
    Objection objection = deeds.object(numbers.getLast(), Subject.FIGURE, COVERAGE).orThrow();
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    RoundProcesses processes = stage.bean(RoundProcesses.class);
    deeds.spoilScheme(category);
    stage
        .bean(DecidingObjections.class)
        .decide(
            other,
            objection.number(),
            new DecidingObjections.Ruling(
                Answer.UPHELD, "Register diperiksa ulang.", Deeds.statement(900), null),
            Instant.now())
        .orThrow();
    Eventually.equal(() -> processes.failed(stage.organiser(), place).size(), 1);
    deeds.mendScheme(category);
    Reader organiser = Reader.as(stage.portal(), stage.organiser());
    String round = "/rounds/" + place.edition().code() + "/kabkota";
    Reader nominee = Reader.as(stage.portal(), deeds.nominatorOf(numbers.getLast()));
    for (String page :
        List.of(
            organiser.text(round),
            organiser.text("/objections/" + objection.number()),
            nominee.text("/objections/" + objection.number()))) {
      assertThat(page)
          .contains("Skor belum dapat dihitung ulang")
          .doesNotContain("Skor sedang dihitung ulang", "hx-trigger");
    }

    processes.retry(stage.organiser(), place, Instant.now()).orThrow();
    deeds.awaitScores(category);

    assertThat(passed(objection)).endsWith("EndEvent_ObjectionUpheld");
    assertThat(organiser.text(round)).doesNotContain("Skor belum dapat", "Skor sedang");
    assertThat(organiser.text("/objections/" + objection.number()))
        .doesNotContain("Skor belum dapat", "Skor sedang")
        .contains("Peringkat sebelum dan sesudah");
  }

  @Test
  void anObjectionWhosePointEveryVerifierJudgedGoesToTheCommittee() {
    List<String> ranked = deeds.rank(edition, category);

    deeds.object(ranked.getLast(), Subject.FIGURE, COVERAGE).orThrow();

    assertThat(asked(stage.verifier())).isEmpty();
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
  }

  /** An objection of the one nominee is upheld, one of the other dismissed. */
  private void assertWays(Actor decider, String upheld, String dismissed, Subject subject) {
    assertWay(decider, upheld, subject, Answer.UPHELD);
    assertWay(decider, dismissed, subject, Answer.DISMISSED);
  }

  private void assertWay(Actor decider, String number, Subject subject, Answer answer) {
    Objection objection = deeds.object(number, subject, point(number, subject)).orThrow();
    boolean byVerifier = decider.is(Role.VERIFIER);
    String way = subject + " " + answer + " by " + decider.name();

    assertThat(asked(decider))
        .as(way)
        .containsExactly(byVerifier ? TaskKind.VERIFY_OBJECTION : TaskKind.HEAR_OBJECTION);
    for (Actor unasked :
        List.of(
            stage.verifier(),
            stage.assessor(1),
            byVerifier ? stage.organiser() : stage.observer())) {
      assertThat(asked(unasked)).as(way).isEmpty();
    }
    boolean sets = answer == Answer.UPHELD;
    deeds
        .decide(
            decider,
            objection,
            answer,
            sets && subject == Subject.FIGURE ? Deeds.statement(950) : null,
            sets && subject == Subject.MARK ? BigDecimal.valueOf(3) : null)
        .orThrow();

    assertThat(passed(objection))
        .as(way)
        .containsExactlyElementsOf(
            nodes(byVerifier ? "UserTask_VerifyObjection" : "UserTask_HearObjection", answer));
    assertThat(asked(decider)).as(way).isEmpty();
  }

  private String point(String number, Subject subject) {
    return switch (subject) {
      case FIGURE -> COVERAGE;
      case DOCUMENT -> deeds.lastDocument(number);
      case MARK -> "regulation";
      case GATE -> "documents";
    };
  }

  private static List<String> nodes(String task, Answer answer) {
    return switch (answer) {
      case UPHELD ->
          List.of(
              "StartEvent_ObjectionRaised",
              "Gateway_Decider",
              task,
              "Gateway_Upheld",
              "ServiceTask_RescoreCategory",
              "EndEvent_ObjectionUpheld");
      case DISMISSED ->
          List.of(
              "StartEvent_ObjectionRaised",
              "Gateway_Decider",
              task,
              "Gateway_Upheld",
              "EndEvent_ObjectionDismissed");
    };
  }

  private Actor other() {
    return stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  private void deploy(String model) {
    stage
        .bean(RepositoryService.class)
        .createDeployment()
        .addString("objection.bpmn", model)
        .deploy();
  }

  /** The model as it was before objections could be handed on. */
  private static String withoutHanding(String model) {
    return model
        .replace("verifier:${committeeId},organiser:${committeeId}", "verifier:${committeeId}")
        .replace("organiser:${committeeId},assessor:${committeeId}", "organiser:${committeeId}")
        .replaceAll("(?s)<bpmn:boundaryEvent.*?</bpmn:boundaryEvent>", "")
        .replaceAll("<bpmn:sequenceFlow id=\"Flow_Handed[^>]*/>", "")
        .replaceAll("<bpmn:incoming>Flow_Handed[^<]*</bpmn:incoming>", "")
        .replaceAll(
            "(?s)<bpmndi:BPMN(Shape|Edge) id=\"(?:BoundaryEvent|Flow)_Handed.*?</bpmndi:BPMN\\1>",
            "");
  }

  private List<TaskKind> asked(Actor actor) {
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
        .orderPartiallyByOccurrence()
        .asc()
        .list()
        .stream()
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
