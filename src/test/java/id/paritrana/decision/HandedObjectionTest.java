package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.audit.VerifyingChain;
import id.paritrana.award.Edition;
import id.paritrana.award.PanelSeats;
import id.paritrana.award.Panels;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import id.paritrana.workflow.TaskKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** No objection is stuck for good: where nobody who is asked can decide it, others do. */
@OnEachDatabase
class HandedObjectionTest {

  private static final String REASON = "Verifikator itu sudah pindah tugas.";

  private final Stage stage;
  private final Deeds deeds;
  private final Actor markingOrganiser;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;

  HandedObjectionTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    markingOrganiser = stage.person("assessor1", stage.committee(), Role.ASSESSOR, Role.ORGANISER);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers = deeds.rank(edition, category);
  }

  @Test
  void theCommitteeDecidesWhereTheOnlyFreeVerifierHasNoAccountAnyMore() {
    Actor other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    assertThat(codes(deeds.hand(stage.organiser(), objection, REASON)))
        .containsExactly("objection.still-asked");

    stage.close(other);
    assertThat(asked(stage.verifier())).isEmpty();
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.VERIFY_OBJECTION);
    assertThat(codes(deeds.dismiss(stage.organiser(), objection)))
        .containsExactly("objection.not-asked");
    for (Actor actor :
        List.of(stage.verifier(), stage.observer(), deeds.nominatorOf(numbers.getLast()))) {
      assertThat(codes(deeds.hand(actor, objection, REASON)))
          .containsExactly("objection.organiser-hands");
    }
    assertThatThrownBy(() -> deeds.hand(stage.assessor(2), objection, REASON))
        .isInstanceOf(NoSuchObjection.class);
    assertThat(codes(deeds.hand(stage.organiser(), objection, " ")))
        .containsExactly("objection.handing-reason");

    deeds.hand(stage.organiser(), objection, REASON).orThrow();
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
    assertThat(stage.bean(ReadingObjections.class).of(stage.observer(), objection.number()))
        .satisfies(one -> assertThat(one.decider()).isEqualTo(Objection.Decider.COMMITTEE))
        .satisfies(
            one ->
                assertThat(one.handings())
                    .extracting(
                        ObjectionHanding::decider,
                        ObjectionHanding::reason,
                        ObjectionHanding::handedBy)
                    .containsExactly(
                        tuple(Objection.Decider.COMMITTEE, REASON, stage.organiser().id())));
    deeds.uphold(stage.organiser(), objection, 900).orThrow();
    assertThat(codes(deeds.hand(stage.organiser(), objection, REASON)))
        .containsExactly("objection.decided-already");

    deeds.endObjections(edition, category);
    Eventually.equal(deeds::awaitsConfirmation, true);
    deeds.confirmFinal(category).orThrow();
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  @Test
  void anOverdueObjectionGoesToTheCommitteeWhichHasTimeOfItsOwnAndKeepsIt() {
    Actor other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    HandingObjections handing = stage.bean(HandingObjections.class);
    Instant due = objection.replyDue();
    declareConflict(markingOrganiser, 5, numbers.getLast());

    assertThat(
            codes(handing.hand(stage.organiser(), objection.number(), REASON, due.minusSeconds(1))))
        .containsExactly("objection.still-asked");
    assertThat(codes(handing.hand(markingOrganiser, objection.number(), REASON, due)))
        .containsExactly("objection.conflict-of-yours");
    handing.hand(stage.organiser(), objection.number(), REASON, due).orThrow();

    assertThat(codes(deeds.dismiss(other, objection))).containsExactly("objection.not-asked");
    ReadingObjections.Case handed =
        stage.bean(ReadingObjections.class).of(stage.observer(), objection.number());
    Instant own =
        stage
            .bean(ObjectionWindows.class)
            .endAfter(stage.bean(Rounds.class).of(category), due.plusSeconds(1));
    assertThat(handed.replyDue()).isEqualTo(own).isAfter(due);
    assertThat(handed.isOverdue(due)).isFalse();
    assertThat(handed.isOverdue(own)).isTrue();
    assertThat(stage.bean(Inbox.class).of(stage.organiser()))
        .extracting(InboxEntry::kind, InboxEntry::due)
        .contains(tuple(TaskKind.HEAR_OBJECTION, own));
    assertThat(codes(handing.hand(stage.organiser(), objection.number(), REASON, own)))
        .containsExactly("objection.with-committee");
    deeds.dismiss(stage.organiser(), objection).orThrow();
  }

  @Test
  void whoHandsItOnAtTheSameMomentDoesNotHandItBack() throws Exception {
    Actor other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    stage.close(other);
    List<String> refused = new ArrayList<>();
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile
          .within(
              () -> deeds.hand(stage.organiser(), objection, REASON).orThrow(),
              () -> refused.addAll(codes(deeds.hand(markingOrganiser, objection, REASON))))
          .get();
    }

    assertThat(refused).containsExactly("objection.with-committee");
    assertThat(asked(stage.organiser())).containsExactly(TaskKind.HEAR_OBJECTION);
  }

  @Test
  void theHolderOfASeatDecidesWhereTheWholeCommitteeJudgedAndLastlyANewOrganiser() {
    Objection first = mark(numbers.getFirst());
    Objection second = mark(numbers.getLast());
    stage.close(stage.organiser());

    assertThat(codes(deeds.dismiss(markingOrganiser, first)))
        .containsExactly("objection.judged-by-you");
    assertThat(asked(markingOrganiser))
        .containsExactly(TaskKind.HEAR_OBJECTION, TaskKind.HEAR_OBJECTION);
    assertThat(codes(deeds.hand(markingOrganiser, first, REASON)))
        .containsExactly("objection.nobody-else");

    Actor conflicted = seat(4);
    Actor free = seat(5);
    declareConflict(conflicted, 4, numbers.getFirst());
    for (Actor barred : List.of(conflicted, stage.assessor(2), stage.assessor(3))) {
      assertThatThrownBy(() -> deeds.dismiss(barred, first)).isInstanceOf(NoSuchObjection.class);
    }
    assertThat(asked(markingOrganiser)).isEmpty();
    assertThat(asked(free)).hasSize(2);
    deeds.dismiss(free, first).orThrow();

    Actor opened = stage.person("organiser2", stage.committee(), Role.ORGANISER);
    assertThat(asked(free)).isEmpty();
    assertThatThrownBy(() -> deeds.dismiss(free, second)).isInstanceOf(NoSuchObjection.class);
    assertThat(asked(opened)).containsExactly(TaskKind.HEAR_OBJECTION);
    deeds.dismiss(opened, second).orThrow();
  }

  private Objection mark(String number) {
    return deeds.object(number, Objection.Subject.MARK, "regulation").orThrow();
  }

  private Actor seat(int number) {
    Actor assessor = stage.assessor(number);
    stage
        .bean(Panels.class)
        .seat(markingOrganiser, edition.code(), number, assessor.name(), "SK/9", Instant.now())
        .orThrow();
    return assessor;
  }

  private void declareConflict(Actor actor, int seat, String number) {
    long id =
        stage.bean(PanelSeats.class).findByEditionIdOrderByNumber(edition.id()).stream()
            .filter(each -> each.number() == seat)
            .findFirst()
            .orElseThrow()
            .id();
    stage
        .bean(Conflicts.class)
        .save(
            new Conflict(
                null,
                deeds.nomination(number).id(),
                id,
                Conflict.Stance.CONFLICTED,
                "Saudara kandung bupati.",
                Instant.now(),
                actor.id()));
  }

  private List<TaskKind> asked(Actor actor) {
    return stage.bean(Inbox.class).of(actor).stream()
        .map(InboxEntry::kind)
        .filter(kind -> kind == TaskKind.VERIFY_OBJECTION || kind == TaskKind.HEAR_OBJECTION)
        .toList();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
