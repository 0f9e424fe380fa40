package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Finding;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;

/** One test for each way through the process of a nomination. */
@OnEachDatabase
@EachFlowTaken("nomination")
class NominationProcessTest {

  private final Database database;
  private final Stage stage;
  private final Deeds deeds;
  private final Inbox inbox;
  private final HistoryService history;
  private final long category;

  NominationProcessTest(Database database) {
    this.database = database;
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    inbox = stage.bean(Inbox.class);
    history = stage.bean(ProcessEngine.class).getHistoryService();
    Edition edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
  }

  @Test
  void anAcceptedDossierWithOpenGatesIsAdmitted() {
    String number = deeds.submit(category, 500);
    assertThat(kinds(stage.verifier())).containsExactly(TaskKind.VERIFY_DOSSIER);

    deeds.accept(number, Finding.Verdict.ACCEPTED);

    assertThat(deeds.nomination(number).status()).isEqualTo(Nomination.Status.ADMITTED);
    assertEnded(number, "EndEvent_NominationAdmitted");
    assertThat(inbox.of(stage.verifier())).isEmpty();
    assertThat(deedsOn(number)).endsWith("dossier.accepted", "nomination.admitted");
  }

  @Test
  void anAcceptedDossierWithAClosedGateIsRefusedWithTheGate() {
    String number = deeds.submit(category, 500);

    deeds.accept(number, Finding.Verdict.REJECTED);

    assertThat(deeds.nomination(number).status()).isEqualTo(Nomination.Status.REFUSED);
    assertThat(deeds.nomination(number).reason()).isEqualTo("documents");
    assertEnded(number, "EndEvent_NominationRefused");
    assertThat(deedsOn(number)).endsWith("dossier.accepted", "nomination.refused");
  }

  /** As they were recorded. */
  private List<String> deedsOn(String number) {
    return stage
        .bean(TableRows.class)
        .select("select action from audit_record where subject = '" + number + "' order by id")
        .stream()
        .map(row -> row.get("action"))
        .toList();
  }

  @Test
  void aReturnedDossierIsVerifiedAgainOnceItIsAnswered() {
    String number = deeds.submit(category, 500);
    Instant due = Instant.now().plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
    deeds.giveBack(number, due);
    assertThat(inbox.of(stage.verifier())).isEmpty();
    assertThat(inbox.of(deeds.nominatorOf(number)))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.kind()).isEqualTo(TaskKind.ANSWER_CORRECTIONS);
              assertThat(entry.subject()).isEqualTo(number);
              assertThat(entry.subjectId()).isEqualTo(deeds.nomination(number).id());
              assertThat(entry.due()).isEqualTo(due);
            });

    deeds.handIn(number);

    assertThat(inbox.of(deeds.nominatorOf(number))).isEmpty();
    assertThat(kinds(stage.verifier())).containsExactly(TaskKind.VERIFY_DOSSIER);
    deeds.accept(number, Finding.Verdict.ACCEPTED);
    assertEnded(number, "EndEvent_NominationAdmitted");
  }

  @Test
  void aReturnedDossierWithoutAnAnswerIsClosedByTheTimer() {
    String number = deeds.submit(category, 500);

    deeds.giveBack(number, Instant.now().plusSeconds(3));

    Eventually.equal(() -> deeds.nomination(number).status(), Nomination.Status.REFUSED);
    assertThat(deeds.nomination(number).reason()).isEqualTo("unanswered");
    Eventually.equal(() -> ends(number), List.of("EndEvent_NominationClosed"));
    assertThat(inbox.of(deeds.nominatorOf(number))).isEmpty();
  }

  @Test
  void aWithdrawnDossierAwaitsNobody() {
    String number = deeds.submit(category, 500);

    deeds.withdraw(number);

    assertEnded(number, "EndEvent_NominationWithdrawn");
    assertThat(inbox.of(stage.verifier())).isEmpty();
  }

  @Test
  void nobodySeesTheTasksOfAnotherOrganisation() {
    deeds.submit(category, 500);
    Stage elsewhere = new Stage(database.portal());

    assertThat(inbox.of(elsewhere.verifier())).isEmpty();
    assertThat(inbox.of(stage.organiser())).isEmpty();
    assertThat(inbox.of(stage.observer())).isEmpty();
  }

  @Test
  void aDeedThatTheProcessDoesNotWaitForIsUndone() {
    String number = deeds.submit(category, 500);
    Nomination submitted = deeds.nomination(number);
    RuntimeService instances = stage.bean(RuntimeService.class);
    instances.deleteProcessInstance(
        instances
            .createProcessInstanceQuery()
            .processInstanceBusinessKey(number)
            .singleResult()
            .getId(),
        "lost");

    assertThatThrownBy(() -> deeds.accept(number, Finding.Verdict.ACCEPTED))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining(number)
        .hasMessageContaining("VERIFY_DOSSIER");
    assertThat(deeds.nomination(number)).isEqualTo(submitted);
  }

  private List<TaskKind> kinds(Actor actor) {
    return inbox.of(actor).stream().map(InboxEntry::kind).toList();
  }

  private void assertEnded(String number, String... where) {
    assertThat(ends(number)).containsExactly(where);
  }

  /** The end events that the process of the nomination has reached, once it is over. */
  private List<String> ends(String number) {
    return history
        .createHistoricProcessInstanceQuery()
        .processInstanceBusinessKey(number)
        .finished()
        .list()
        .stream()
        .flatMap(
            process ->
                history
                    .createHistoricActivityInstanceQuery()
                    .processInstanceId(process.getId())
                    .list()
                    .stream())
        .filter(step -> step.getActivityType().endsWith("EndEvent"))
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
