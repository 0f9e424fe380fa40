package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Finding;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import id.paritrana.workflow.TaskKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An upheld objection to a gate leads the category back to its shortlist. */
@OnEachDatabase
class GateObjectionTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String admitted;
  private final String refused;

  GateObjectionTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    admitted = deeds.admit(category, 500);
    refused = deeds.submit(category, 800);
    deeds.accept(refused, Finding.Verdict.REJECTED);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    deeds.assess(category, admitted);
    rank();
  }

  @Test
  void theRefusedNomineeComesOntoTheShortlistAndIsRanked() {
    Objection objection = deeds.object(refused, Objection.Subject.GATE, "documents").orThrow();
    deeds
        .decide(stage.organiser(), objection, ObjectionDecision.Answer.UPHELD, null, null)
        .orThrow();
    assertThat(deeds.nomination(refused).status()).isEqualTo(Nomination.Status.ADMITTED);
    assertThat(
            stage
                .bean(TableRows.class)
                .select(
                    "select action from audit_record where edition_id = ? order by id",
                    edition.id())
                .stream()
                .map(row -> row.get("action")))
        .endsWith("objection.raised", "objection.upheld", "nomination.admitted", "round.rescored");
    assertThat(codes(reopen())).containsExactly("round.objections-open");

    deeds.endObjections(edition, category);
    Eventually.equal(this::tasks, List.of(TaskKind.CONFIRM_FINAL_RESULT));
    assertThat(codes(deeds.confirmFinal(category))).containsExactly("round.shortlist-outdated");
    reopen().orThrow();

    assertThat(tasks()).containsExactly(TaskKind.CONFIRM_SHORTLIST);
    assertThat(
            deeds.proposal(category, Plenary.Purpose.SHORTLIST).lines().stream()
                .map(line -> line.nomination().number()))
        .containsExactly(refused, admitted);
    deeds.confirmShortlist(category);
    deeds.assess(category, refused);
    rank();

    assertThat(
            stage.bean(Winners.class).ranking(stage.bean(Rounds.class).of(category)).stream()
                .map(ranked -> ranked.nomination().number()))
        .containsExactly(refused, admitted);
    assertThat(
            stage
                .bean(ObjectionWindows.class)
                .of(stage.bean(Rounds.class).of(category))
                .orElseThrow()
                .isOpen(Instant.now()))
        .isTrue();
    assertThat(
            stage
                .bean(PlenaryReadings.class)
                .of(stage.bean(Rounds.class).of(category), Plenary.Purpose.RANKS, 1)
                .decisions())
        .hasSize(1);
  }

  @Test
  void theShortlistStandsWhereNoUpheldObjectionTouchesIt() {
    deeds.endObjections(edition, category);
    Eventually.equal(this::tasks, List.of(TaskKind.CONFIRM_FINAL_RESULT));

    assertThat(codes(reopen())).containsExactly("round.shortlist-stands");
    deeds.confirmFinal(category).orThrow();
  }

  private void rank() {
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    deeds.await(category, CategoryRound.Stage.RANKING);
    deeds.confirmRanks(category);
  }

  private Outcome<CategoryRound> reopen() {
    Instant now = Instant.now();
    return stage
        .bean(ReopeningShortlists.class)
        .reopen(stage.organiser(), category, now.plus(Duration.ofDays(9)), now);
  }

  private List<TaskKind> tasks() {
    return stage.bean(Inbox.class).of(stage.organiser()).stream()
        .filter(entry -> entry.subjectId() == category)
        .map(InboxEntry::kind)
        .toList();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
