package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.award.Calendars;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import io.micronaut.transaction.TransactionOperations;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/**
 * Deeds at the same moment as the one that closes what they write: either they come before it and
 * count, or after it and are refused.
 */
@OnEachDatabase
class BesideASealingTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;

  BesideASealingTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
  }

  @Test
  void whoComesWhileAResultIsBeingSealedIsRefused() throws Exception {
    String late = decided();
    Map<String, Callable<Outcome<?>>> tried = new LinkedHashMap<>();
    tried.put("date", () -> moveThePlenary(1));
    tried.put("finding", () -> correct(late));
    tried.put(
        "acceptance",
        () -> stage.bean(ConcludingDossiers.class).accept(stage.verifier(), late, Instant.now()));
    tried.put(
        "withdrawal",
        () ->
            stage
                .bean(SubmittingNominations.class)
                .withdraw(deeds.nominatorOf(late), late, "Ditarik kembali.", Instant.now()));
    Map<String, Future<Outcome<?>>> came = new LinkedHashMap<>();
    CountDownLatch sealed = new CountDownLatch(1);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      tried.forEach(
          (deed, attempt) ->
              came.put(
                  deed,
                  meanwhile.begin(
                      () -> {
                        sealed.await();
                        return attempt.call();
                      })));
      meanwhile.open(
          () -> {
            deeds.seal(category);
            sealed.countDown();
            assertThat(Meanwhile.never(() -> came.values().stream().anyMatch(Future::isDone)))
                .isTrue();
          });
      for (Map.Entry<String, Future<Outcome<?>>> each : came.entrySet()) {
        assertThat(codes(each.getValue().get()))
            .as(each.getKey())
            .containsExactly("category.sealed");
      }
    }
    assertThat(fault()).isEmpty();
  }

  @Test
  void aSealCoversTheDateThatSomebodyIsMoving() throws Exception {
    decided();
    moveThePlenary(1);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      List<Future<?>> under = new ArrayList<>();
      meanwhile.open(
          () -> {
            lock("milestone where kind = 'PLENARY' and category_id = " + category);
            under.add(meanwhile.begin(() -> moveThePlenary(2)));
            assertThat(Meanwhile.never(under.getFirst()::isDone)).isTrue();
            under.add(meanwhile.begin(() -> deeds.seal(category)));
            assertThat(Meanwhile.never(under.getLast()::isDone)).isTrue();
          });
      assertThat(codes((Outcome<?>) under.getFirst().get())).isEmpty();
      under.getLast().get();
    }
    assertThat(fault()).isEmpty();
  }

  @Test
  void aDossierPassesOnAfterTheJudgementThatIsUnderWay() throws Exception {
    String number = deeds.submit(category, 400);
    long document = document(number);
    judge(number, document);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      List<Future<?>> under = new ArrayList<>();
      meanwhile.open(
          () -> {
            lock(
                "figure_value where stage = 'VERIFIED' and observation_id in"
                    + " (select id from observation where nomination_id = "
                    + deeds.nomination(number).id()
                    + ")");
            under.add(meanwhile.begin(() -> correct(number)));
            assertThat(Meanwhile.never(under.getFirst()::isDone)).isTrue();
            under.add(
                meanwhile.begin(
                    () ->
                        stage
                            .bean(ConcludingDossiers.class)
                            .accept(stage.verifier(), number, Instant.now())));
            assertThat(Meanwhile.never(under.getLast()::isDone)).isTrue();
          });
      for (Future<?> each : under) {
        assertThat(codes((Outcome<?>) each.get())).isEmpty();
      }
    }
  }

  @Test
  void aRunCountsTheMarksThatAreJustHandedIn() throws Exception {
    String number = deeds.admit(category, 700);
    deeds.admit(category, 600);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    draftMarks(number);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      List<Future<?>> under = new ArrayList<>();
      meanwhile.open(
          () -> {
            lock("mark where nomination_id = " + deeds.nomination(number).id());
            under.add(meanwhile.begin(() -> handIn(number)));
            assertThat(Meanwhile.never(under.getFirst()::isDone)).isTrue();
            under.add(meanwhile.begin(this::endMarking));
            assertThat(Meanwhile.never(() -> at(CategoryRound.Stage.RANKING))).isTrue();
          });
      assertThat(codes((Outcome<?>) under.getFirst().get())).isEmpty();
      under.getLast().get();
    }
    deeds.await(category, CategoryRound.Stage.RANKING);

    long run = deeds.proposal(category, Plenary.Purpose.RANKS).run().id();
    assertThat(stage.bean(CanonicalRuns.class).findById(run).orElseThrow().text())
        .contains("[\"regulation\",\"1\",1.0]");
  }

  @Test
  void whoMovesTheRoundMayHoldItsAssignmentsWhileRanksAreProposed() throws Exception {
    String number = deeds.admit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    deeds.assess(category, number);
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      List<Future<?>> under = new ArrayList<>();
      meanwhile.open(
          () -> {
            stage.bean(Rounds.class).held(category);
            under.add(
                meanwhile.begin(
                    () ->
                        stage
                            .bean(ScoringCategories.class)
                            .proposeRanks(stage.organiser(), category, Instant.now())));
            assertThat(Meanwhile.never(under.getFirst()::isDone)).isTrue();
            lock("assignment where nomination_id = " + deeds.nomination(number).id());
          });
      under.getFirst().get();
    }
    assertThat(at(CategoryRound.Stage.RANKING)).isTrue();
  }

  @Test
  void oneOfTwoPlenariesAtTheSameMomentIsRecorded() throws Exception {
    deeds.admit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    List<String> refused = new ArrayList<>();
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      List<Future<Outcome<Plenary>>> both =
          List.of(meanwhile.begin(this::shortlist), meanwhile.begin(this::shortlist));
      for (Future<Outcome<Plenary>> each : both) {
        refused.addAll(codes(each.get()));
      }
    }
    assertThat(refused).containsExactly("round.other-stage");
    assertThat(stage.bean(Plenaries.class).last(place.round().id(), Plenary.Purpose.SHORTLIST))
        .hasValueSatisfying(plenary -> assertThat(plenary.number()).isEqualTo(1));
  }

  /** A decided category with one nomination that nobody verified, whose number this is. */
  private String decided() {
    String late = deeds.rankWithOneUnverified(edition, category).getLast();
    deeds.endObjections(edition, category);
    Eventually.equal(deeds::awaitsConfirmation, true);
    deeds.decideFinal(category).orThrow();
    judge(late, document(late));
    return late;
  }

  private void judge(String number, long document) {
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    checking
        .judgeFigure(stage.verifier(), number, "coverage-total", null, "", Instant.now())
        .orThrow();
    checking
        .judgeDocument(
            stage.verifier(), number, document, Finding.Verdict.ACCEPTED, "", Instant.now())
        .orThrow();
  }

  private long document(String number) {
    return stage.bean(Dossiers.class).of(deeds.nomination(number)).documents().getFirst().id();
  }

  private Outcome<Finding> correct(String number) {
    return stage
        .bean(CheckingDossiers.class)
        .judgeFigure(
            stage.verifier(),
            number,
            "coverage-total",
            Deeds.statement(300),
            "Register diperiksa.",
            Instant.now());
  }

  private void draftMarks(String number) {
    deeds.interview(number);
    stage
        .bean(DeclaringConflicts.class)
        .declare(stage.assessor(1), number, Conflict.Stance.NONE, "", Instant.now())
        .orThrow();
    stage
        .bean(Rubrics.class)
        .of(category)
        .forEach(
            judged ->
                stage
                    .bean(Marking.class)
                    .save(
                        stage.assessor(1),
                        number,
                        judged.id(),
                        BigDecimal.ONE,
                        "Sesuai rubrik.",
                        Instant.now())
                    .orThrow());
  }

  private Outcome<?> handIn(String number) {
    return stage.bean(Marking.class).handIn(stage.assessor(1), number, Instant.now());
  }

  private boolean at(CategoryRound.Stage reached) {
    return stage.bean(Rounds.class).of(category).round().stage() == reached;
  }

  private Edition endMarking() {
    deeds.reach(
        edition,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE,
        Milestone.Kind.MARKING_DEADLINE);
    return edition;
  }

  private Outcome<Plenary> shortlist() {
    return stage
        .bean(HoldingPlenaries.class)
        .confirmShortlist(
            stage.organiser(),
            category,
            deeds.proposedMinutes(category, Plenary.Purpose.SHORTLIST),
            Instant.now());
  }

  /** Moves the category's own day of the plenary, which lies ahead, by some days. */
  private Outcome<Milestone> moveThePlenary(int days) {
    Instant now = Instant.now();
    Instant planned = stage.bean(Milestones.class).of(edition.id(), null, Milestone.Kind.PLENARY);
    return stage
        .bean(Calendars.class)
        .move(
            stage.organiser(),
            edition.code(),
            new Calendars.Move(
                "kabkota",
                Milestone.Kind.PLENARY,
                planned.plus(Duration.ofDays(days)),
                "Ruang sidang dipakai."),
            now);
  }

  /** Holds rows until the transaction ends, so that whoever writes them stops right there. */
  private void lock(String rows) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    Connection open =
        (Connection) transactions.findTransactionStatus().orElseThrow().getConnection();
    try (Statement statement = open.createStatement()) {
      assertThat(statement.executeQuery("select id from " + rows + " for update").next()).isTrue();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private Optional<SealFault> fault() {
    String subject = stage.bean(Rounds.class).of(category).subject();
    return stage.bean(VerifyingRecord.class).verify(stage.observer()).compared().stream()
        .filter(seal -> seal.subject().equals(subject))
        .flatMap(seal -> seal.fault().stream())
        .findFirst();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
