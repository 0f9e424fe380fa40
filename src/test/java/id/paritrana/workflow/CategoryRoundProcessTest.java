package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Calendars;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.ReopeningShortlists;
import id.paritrana.decision.Rounds;
import id.paritrana.publication.Certificates;
import id.paritrana.publication.PublishingResults;
import id.paritrana.verification.Finding;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.junit.jupiter.api.Test;

/** One test for each way through the process of a category. */
@OnEachDatabase
@EachFlowTaken("category-round")
class CategoryRoundProcessTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String subject;

  CategoryRoundProcessTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    subject = stage.bean(Rounds.class).of(category).subject();
  }

  @Test
  void verificationEndsAtOnceWhenEverythingIsDecidedAtTheSubmissionDeadline() {
    deeds.admit(category, 500);

    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    assertThat(passed()).doesNotContain("IntermediateCatchEvent_NominationDecided");
    assertThat(organisersTasks()).containsExactly(TaskKind.CONFIRM_SHORTLIST);
  }

  @Test
  void verificationEndsEarlyWithTheLastDecision() {
    deeds.admit(category, 500);
    String first = deeds.submit(category, 600);
    String last = deeds.submit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::waitsForDecisions, true);

    deeds.accept(first, Finding.Verdict.ACCEPTED);
    assertThat(waitsForDecisions()).isTrue();
    deeds.accept(last, Finding.Verdict.ACCEPTED);

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    assertThat(passed())
        .contains("IntermediateCatchEvent_NominationDecided")
        .doesNotContain("IntermediateCatchEvent_VerificationDeadline");
    assertThat(deeds.proposal(category, Plenary.Purpose.SHORTLIST).lines()).hasSize(3);
  }

  @Test
  void verificationEndsEarlyWhenTheLastOpenNominationIsWithdrawn() {
    deeds.admit(category, 500);
    String last = deeds.submit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::waitsForDecisions, true);

    deeds.withdraw(last);

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
  }

  @Test
  void verificationEndsAtItsDeadlineWithoutTheUndecided() {
    String admitted = deeds.admit(category, 500);
    deeds.submit(category, 600);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::waitsForDecisions, true);

    deeds.reach(edition, Milestone.Kind.CORRECTION_DEADLINE, Milestone.Kind.VERIFICATION_DEADLINE);

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    assertThat(passed()).contains("IntermediateCatchEvent_VerificationDeadline");
    assertThat(deeds.proposal(category, Plenary.Purpose.SHORTLIST).lines())
        .extracting(line -> line.nomination().number())
        .containsExactly(admitted);
  }

  @Test
  void fromTheShortlistToThePublishedResultEachPersonIsAskedInTurn() {
    List<String> numbers =
        List.of(deeds.admit(category, 500), deeds.admit(category, 700), deeds.admit(category, 600));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::organisersTasks, List.of(TaskKind.CONFIRM_SHORTLIST));

    deeds.confirmShortlist(category);
    assertThat(organisersTasks()).isEmpty();
    assertThat(stage.bean(Inbox.class).of(stage.assessor(1)))
        .extracting(InboxEntry::kind, InboxEntry::subject, InboxEntry::subjectId)
        .containsExactly(tuple(TaskKind.ASSESS_NOMINEES, subject, category));

    numbers.forEach(number -> deeds.assess(category, number));
    closeAssessment();
    assertThat(stage.bean(Inbox.class).of(stage.assessor(1))).isEmpty();
    Eventually.equal(this::organisersTasks, List.of(TaskKind.CONFIRM_RANKS));

    deeds.decideRanks(category);
    assertThat(organisersTasks()).containsExactly(TaskKind.SEAL_RESULT);
    assertThat(certificates(numbers)).isZero();
    deeds.seal(category);
    assertThat(certificates(numbers)).isEqualTo(3);
    Eventually.equal(this::organisersTasks, List.of(TaskKind.PUBLISH_RESULT));

    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();
    assertThat(passed()).endsWith("EndEvent_ResultPublished");
    assertThat(organisersTasks()).isEmpty();
  }

  @Test
  void anUpheldObjectionToAGateBringsTheShortlistBackBeforeTheResultIsConfirmed() {
    Stage other = new Stage(stage.portal());
    Deeds theirs = new Deeds(other);
    Edition hearing = other.openEdition("provincial", 5);
    long its = other.category(hearing, "kabkota");
    String admitted = theirs.admit(its, 500);
    String refused = theirs.submit(its, 800);
    theirs.accept(refused, Finding.Verdict.REJECTED);
    theirs.reach(hearing, Milestone.Kind.SUBMISSION_DEADLINE);
    rank(other, theirs, its, admitted);
    Objection objection = theirs.object(refused, Objection.Subject.GATE, "documents").orThrow();
    theirs
        .decide(other.organiser(), objection, ObjectionDecision.Answer.UPHELD, null, null)
        .orThrow();
    theirs.endObjections(hearing, its);
    Eventually.equal(() -> organisersTasks(other, its), List.of(TaskKind.CONFIRM_FINAL_RESULT));

    Instant now = Instant.now();
    other
        .bean(ReopeningShortlists.class)
        .reopen(other.organiser(), its, now.plus(9, ChronoUnit.DAYS), now)
        .orThrow();
    assertThat(organisersTasks(other, its)).containsExactly(TaskKind.CONFIRM_SHORTLIST);

    rank(other, theirs, its, refused);
    theirs.endObjections(hearing, its);
    Eventually.equal(() -> organisersTasks(other, its), List.of(TaskKind.CONFIRM_FINAL_RESULT));
    theirs.decideFinal(its).orThrow();
    assertThat(organisersTasks(other, its)).containsExactly(TaskKind.SEAL_RESULT);
  }

  @Test
  void theMarkingDeadlineClosesTheAssessment() {
    List<String> numbers = List.of(deeds.admit(category, 500), deeds.admit(category, 700));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::organisersTasks, List.of(TaskKind.CONFIRM_SHORTLIST));
    deeds.confirmShortlist(category);
    deeds.assess(category, numbers.getFirst());

    deeds.reach(
        edition,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE,
        Milestone.Kind.MARKING_DEADLINE);

    Eventually.equal(this::organisersTasks, List.of(TaskKind.CONFIRM_RANKS));
    assertThat(stage()).isEqualTo(CategoryRound.Stage.RANKING);
    assertThat(passed()).contains("BoundaryEvent_MarkingDeadline");
    assertThat(stage.bean(Inbox.class).of(stage.assessor(1))).isEmpty();
  }

  @Test
  void anOpenTaskShowsTheMovedDate() {
    deeds.admit(category, 500);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::organisersTasks, List.of(TaskKind.CONFIRM_SHORTLIST));
    deeds.confirmShortlist(category);
    Instant moved = Stage.day(70).truncatedTo(ChronoUnit.SECONDS);

    stage.move(edition, Milestone.Kind.MARKING_DEADLINE, moved, Instant.now());

    assertThat(stage.bean(Inbox.class).of(stage.assessor(2)))
        .extracting(InboxEntry::due)
        .containsExactly(moved);
  }

  @Test
  void aDateOfOneCategoryMovesThatCategoryAlone() {
    deeds.admit(category, 500);
    Instant now = Instant.now();

    stage
        .bean(Calendars.class)
        .move(
            stage.organiser(),
            edition.code(),
            new Calendars.Move(
                "kabkota", Milestone.Kind.SUBMISSION_DEADLINE, now, "Semua usulan sudah lengkap."),
            now)
        .orThrow();

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    assertThat(stage.bean(Rounds.class).of(stage.category(edition, "besar")).round().stage())
        .isEqualTo(CategoryRound.Stage.COLLECTING);
  }

  @Test
  void aDeadlineIsNotAnInstantEarly() {
    deeds.admit(category, 500);
    Instant due = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);

    stage.move(edition, Milestone.Kind.SUBMISSION_DEADLINE, due, Instant.now());

    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    assertThat(stage.bean(Rounds.class).of(category).round().changedAt()).isAfter(due);
  }

  /** From the shortlist to the ranks; one nominee is yet to be marked. */
  private static void rank(Stage other, Deeds theirs, long its, String number) {
    theirs.await(its, CategoryRound.Stage.SHORTLISTING);
    theirs.confirmShortlist(its);
    theirs.assess(its, number);
    other.bean(ClosingAssessment.class).close(other.organiser(), its, Instant.now()).orThrow();
    theirs.await(its, CategoryRound.Stage.RANKING);
    theirs.decideRanks(its);
  }

  private void closeAssessment() {
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
  }

  private CategoryRound.Stage stage() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }

  private List<TaskKind> organisersTasks() {
    return organisersTasks(stage, category);
  }

  private static List<TaskKind> organisersTasks(Stage stage, long category) {
    return stage.bean(Inbox.class).of(stage.organiser()).stream()
        .filter(entry -> entry.subjectId() == category)
        .map(InboxEntry::kind)
        .toList();
  }

  private long certificates(List<String> numbers) {
    return stage
        .bean(Certificates.class)
        .findByNominationIdIn(numbers.stream().map(n -> deeds.nomination(n).id()).toList())
        .size();
  }

  private boolean waitsForDecisions() {
    return stage
            .bean(RuntimeService.class)
            .createExecutionQuery()
            .processInstanceBusinessKey(subject)
            .messageEventSubscriptionName(CategoryRoundModel.NOMINATION_DECIDED)
            .count()
        == 1;
  }

  /** The elements of the model that the process has left behind, in their order. */
  private List<String> passed() {
    HistoryService history = stage.bean(ProcessEngine.class).getHistoryService();
    String process =
        history
            .createHistoricProcessInstanceQuery()
            .processInstanceBusinessKey(subject)
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
        .filter(step -> !step.isCanceled())
        .map(HistoricActivityInstance::getActivityId)
        .toList();
  }
}
