package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Panels;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.ReconcilingQuotes;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever judged a point in whatever way decides no objection to it, and is not asked about it. */
@OnEachDatabase
class JudgesTest {

  private static final String COVERAGE = "coverage-total";

  private final Stage stage;
  private final Deeds deeds;
  private final String admitted;
  private final String refused;
  private final Actor returner;
  private final Actor reconciler;
  private final Actor markingOrganiser;
  private final Actor verifyingOrganiser;

  JudgesTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    returner = stage.person("returner", stage.committee(), Role.VERIFIER);
    reconciler = stage.person("reconciler", stage.committee(), Role.VERIFIER);
    markingOrganiser = stage.person("assessor1", stage.committee(), Role.ASSESSOR, Role.ORGANISER);
    verifyingOrganiser = stage.person("verifier", stage.committee(), Role.VERIFIER, Role.ORGANISER);
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    admitted = deeds.submit(category, 500);
    Instant now = Instant.now();
    stage
        .bean(ConcludingDossiers.class)
        .giveBack(returner, admitted, "Lengkapi sumbernya.", now.plus(Duration.ofDays(2)), now)
        .orThrow();
    deeds.handIn(admitted);
    reconcile();
    deeds.accept(admitted, Finding.Verdict.ACCEPTED);
    refused = deeds.submit(category, 800);
    deeds.accept(refused, Finding.Verdict.REJECTED);
    deeds.rank(edition, category, List.of(admitted));
  }

  @Test
  void whoReturnedReconciledOrAcceptedAFigureDoesNotDecideOnIt() {
    Actor free = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection = deeds.object(admitted, Objection.Subject.FIGURE, COVERAGE).orThrow();

    assertBarred(objection, returner, reconciler, verifyingOrganiser);
    assertThat(asked(free)).containsExactly(objection.number());
    deeds.uphold(free, objection, 900).orThrow();
  }

  @Test
  void whoReconciledJudgedTheFigureEvenWhereNoOtherVerifierIsLeft() {
    Objection objection = deeds.object(admitted, Objection.Subject.FIGURE, COVERAGE).orThrow();

    assertThat(objection.decider()).isEqualTo(Objection.Decider.COMMITTEE);
    assertThat(asked(stage.organiser())).containsExactly(objection.number());
  }

  @Test
  void anOrganiserWhoMarkedDoesNotDecideOnTheMark() {
    Objection objection = deeds.object(admitted, Objection.Subject.MARK, "regulation").orThrow();

    assertBarred(objection, markingOrganiser);
    assertThat(asked(stage.assessor(2))).isEmpty();
    assertThat(asked(verifyingOrganiser)).containsExactly(objection.number());
    assertThat(asked(stage.organiser())).containsExactly(objection.number());
    deeds.dismiss(stage.organiser(), objection).orThrow();
  }

  @Test
  void anOrganiserWhoVerifiedDoesNotDecideOnTheGate() {
    Objection objection = deeds.object(refused, Objection.Subject.GATE, "documents").orThrow();

    assertBarred(objection, verifyingOrganiser);
    assertThat(asked(markingOrganiser)).containsExactly(objection.number());
    deeds.dismiss(stage.organiser(), objection).orThrow();
  }

  @Test
  void whoHandedInTheDraftOfAnotherJudgedTheMarkAsWell() {
    Stage own = new Stage(stage.portal());
    Deeds under = new Deeds(own);
    Edition edition = own.openEdition("provincial", 5);
    long category = own.category(edition, "kabkota");
    String number = under.admit(category, 500);
    under.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    under.await(category, CategoryRound.Stage.SHORTLISTING);
    under.confirmShortlist(category);
    under.interview(number);
    Actor writer = own.assessor(1);
    Actor successor = own.person("assessor9", own.committee(), Role.ASSESSOR);
    Marking marking = own.bean(Marking.class);
    declare(own, writer, number).orThrow();
    own.bean(Rubrics.class)
        .of(category)
        .forEach(
            judged ->
                marking
                    .save(
                        writer,
                        number,
                        judged.id(),
                        BigDecimal.ONE,
                        "Sesuai rubrik.",
                        Instant.now())
                    .orThrow());
    own.bean(Panels.class)
        .seat(own.organiser(), edition.code(), 1, successor.name(), "SK/9", Instant.now())
        .orThrow();
    declare(own, successor, number);
    marking.handIn(successor, number, Instant.now()).orThrow();

    Judges.Matter mark =
        new Judges.Matter(
            edition.id(),
            category,
            under.nomination(number).id(),
            Objection.Subject.MARK,
            "regulation");
    assertThat(own.bean(Judges.class).of(List.of(mark)).get(mark).judges())
        .containsExactlyInAnyOrder(writer.id(), successor.id());
  }

  private static Outcome<?> declare(Stage stage, Actor actor, String number) {
    return stage
        .bean(DeclaringConflicts.class)
        .declare(actor, number, Conflict.Stance.NONE, "", Instant.now());
  }

  private void assertBarred(Objection objection, Actor... judges) {
    for (Actor judge : judges) {
      assertThat(codes(deeds.dismiss(judge, objection)))
          .as(judge.name())
          .containsExactly("objection.judged-by-you");
      assertThat(asked(judge)).as(judge.name()).isEmpty();
    }
  }

  private List<String> asked(Actor actor) {
    return stage.bean(Inbox.class).of(actor).stream()
        .map(InboxEntry::subject)
        .filter(subject -> subject.matches(".*-S\\d+"))
        .toList();
  }

  private void reconcile() {
    ReconcilingQuotes reconciling = stage.bean(ReconcilingQuotes.class);
    reconciling
        .record(
            reconciler,
            admitted,
            COVERAGE,
            new PublishedValue(
                new BigDecimal("30"),
                new BigDecimal("30"),
                null,
                null,
                DenominatorKind.LABOUR_FORCE,
                LocalDate.of(2022, 12, 31),
                "Koran"),
            Instant.now())
        .orThrow();
    reconciling
        .reconcile(reconciler, admitted, COVERAGE, null, "Register lebih baru.", Instant.now())
        .orThrow();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
