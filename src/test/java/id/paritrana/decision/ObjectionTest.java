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
import id.paritrana.audit.VerifyingChain;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.publication.PublicResults;
import id.paritrana.publication.PublishingResults;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.TaskKind;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Objections to points of a provisional result: who may raise and decide them, and what follows.
 */
@OnEachDatabase
class ObjectionTest {

  private static final String COVERAGE = "coverage-total";

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;
  private final Actor other;

  ObjectionTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers = deeds.rank(edition, category);
    other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  @Test
  void anUpheldObjectionSetsTheFinalValueAndTheRanksThatAreConfirmed() {
    Objection objection = object(numbers.getLast());
    deeds.uphold(other, objection, 900).orThrow();

    assertThat(
            stage.bean(Figures.class).of(deeds.nomination(numbers.getLast())).stream()
                .filter(figure -> figure.definition().code().equals(COVERAGE))
                .flatMap(figure -> figure.values().values().stream())
                .map(value -> value.stage() + " " + value.numerator().intValue()))
        .containsExactlyInAnyOrder(
            FigureValue.Stage.DECLARED + " 500",
            FigureValue.Stage.VERIFIED + " 500",
            FigureValue.Stage.FINAL + " 900");
    assertThat(stage.bean(RankChanges.class).of(objection))
        .extracting(
            line -> line.nomination().number(),
            RankChanges.Line::placeBefore,
            RankChanges.Line::placeAfter)
        .containsExactly(
            tuple(numbers.get(2), 3, 1), tuple(numbers.get(0), 1, 2), tuple(numbers.get(1), 2, 3));

    deeds.endObjections(edition, category);
    awaitConfirmation();
    deeds.confirmFinal(category).orThrow();
    stage
        .bean(PublishingResults.class)
        .publish(stage.organiser(), category, Instant.now())
        .orThrow();

    assertThat(
            stage.bean(PublicResults.class).of(category).orElseThrow().winners().stream()
                .map(winner -> winner.nominee().id()))
        .containsExactly(
            deeds.nomination(numbers.get(2)).nomineeId(),
            deeds.nomination(numbers.get(0)).nomineeId(),
            deeds.nomination(numbers.get(1)).nomineeId());
    assertThat(
            stage.bean(Winners.class).ranking(place()).stream()
                .map(Winners.Ranked::score)
                .sorted()
                .toList()
                .reversed())
        .isEqualTo(
            stage.bean(Winners.class).ranking(place()).stream()
                .map(Winners.Ranked::score)
                .toList());
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  @Test
  void anUpheldObjectionToAMarkStandsInPlaceOfWhatTheSeatsGave() {
    Objection objection =
        deeds.object(numbers.get(1), Objection.Subject.MARK, "regulation").orThrow();
    assertThat(
            codes(
                deeds.decide(
                    stage.organiser(),
                    objection,
                    ObjectionDecision.Answer.UPHELD,
                    null,
                    BigDecimal.valueOf(99))))
        .containsExactly("objection.points-range");
    deeds
        .decide(
            stage.organiser(),
            objection,
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(4))
        .orThrow();

    RankChanges.Line line =
        stage.bean(RankChanges.class).of(objection).stream()
            .filter(each -> each.nomination().number().equals(numbers.get(1)))
            .findFirst()
            .orElseThrow();
    assertThat(line.scoreAfter()).isGreaterThan(line.scoreBefore());
  }

  @Test
  void theResultIsNotConfirmedWhileAnObjectionIsOpen() {
    Objection objection = object(numbers.getLast());
    deeds.endObjections(edition, category);
    awaitConfirmation();
    assertThat(codes(deeds.confirmFinal(category))).containsExactly("round.objections-undecided");

    deeds.dismiss(other, objection).orThrow();
    deeds.confirmFinal(category).orThrow();
  }

  @Test
  void whileTheScoresAreComputedAnewNothingElseIsUpheldOrConfirmed() throws Exception {
    Objection first = object(numbers.get(2));
    Objection second = object(numbers.get(1));
    deeds.endObjections(edition, category);
    awaitConfirmation();
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.open(
          () -> {
            rule(first, ObjectionDecision.Answer.UPHELD).orThrow();
            assertThat(codes(rule(second, ObjectionDecision.Answer.UPHELD)))
                .containsExactly("objection.being-scored");
            rule(second, ObjectionDecision.Answer.DISMISSED).orThrow();
            assertThat(stage.bean(ConfirmingResults.class).early(place(), Instant.now()))
                .hasValueSatisfying(
                    fault -> assertThat(fault.code()).isEqualTo("round.being-scored"));
          });
    }
    deeds.awaitScores(category);

    assertThat(stage.bean(RankChanges.class).of(first)).hasSize(3);
    deeds.confirmFinal(category).orThrow();
  }

  @Test
  void onlyTheNomineeObjectsInTimeOnceAndToAPointOfItsOwn() {
    String number = numbers.getLast();
    RaisingObjections raising = stage.bean(RaisingObjections.class);
    Actor rival = deeds.nominatorOf(numbers.getFirst());
    for (Actor actor :
        List.of(rival, stage.organiser(), stage.verifier(), stage.assessor(1), stage.observer())) {
      assertThat(codes(raising.raise(actor, number, words(COVERAGE, "Alasan."), Instant.now())))
          .containsExactly("objection.nominee-only");
    }
    Actor nominee = deeds.nominatorOf(number);
    assertThat(codes(raising.raise(nominee, number, words("unknown", " "), Instant.now())))
        .containsExactly("objection.no-such-point", "objection.grounds-length");
    object(number);
    assertThat(codes(raising.raise(nominee, number, words(COVERAGE, "Lagi."), Instant.now())))
        .containsExactly("objection.repeated");

    deeds.endObjections(edition, category);
    assertThat(codes(raising.raise(nominee, number, words("budget", "Baru."), Instant.now())))
        .containsExactly("objection.late");
  }

  @Test
  void neitherAJudgeOfThePointNorAnybodyWhoIsNotAskedDecides() {
    Objection objection = object(numbers.getLast());
    Organisation foreign = stage.organisation("Panitia lain", Organisation.Kind.COMMITTEE);
    Actor stranger = stage.person("stranger", foreign, Role.VERIFIER);

    assertThat(codes(deeds.dismiss(stage.verifier(), objection)))
        .containsExactly("objection.judged-by-you");
    assertThat(codes(deeds.dismiss(stage.organiser(), objection)))
        .containsExactly("objection.not-asked");
    assertThat(codes(deeds.dismiss(stage.observer(), objection)))
        .containsExactly("objection.not-asked");
    assertThat(codes(deeds.dismiss(deeds.nominatorOf(numbers.getLast()), objection)))
        .containsExactly("objection.not-asked");
    for (Actor actor :
        List.of(stranger, stage.assessor(1), deeds.nominatorOf(numbers.getFirst()))) {
      assertThatThrownBy(() -> deeds.dismiss(actor, objection)).isInstanceOf(NoSuchObjection.class);
    }
    deeds.dismiss(other, objection).orThrow();
    assertThat(codes(deeds.dismiss(other, objection))).containsExactly("objection.decided-already");
  }

  @Test
  void objectionsAreReadByTheirNomineeTheCommitteeAndObserversAlone() {
    Objection objection = object(numbers.getLast());
    ReadingObjections reading = stage.bean(ReadingObjections.class);

    for (Actor actor :
        List.of(deeds.nominatorOf(numbers.getLast()), other, stage.organiser(), stage.observer())) {
      assertThat(reading.of(actor, objection.number()).isOpen()).isTrue();
    }
    Actor rival = deeds.nominatorOf(numbers.getFirst());
    assertThatThrownBy(() -> reading.of(rival, objection.number()))
        .isInstanceOf(NoSuchObjection.class);
    assertThat(reading.ofCategory(rival, category)).isEmpty();
    assertThat(reading.all(rival)).isEmpty();
    assertThat(reading.all(other)).hasSize(1);
  }

  private Objection object(String number) {
    return deeds.object(number, Objection.Subject.FIGURE, COVERAGE).orThrow();
  }

  private static RaisingObjections.Words words(String point, String grounds) {
    return new RaisingObjections.Words(Objection.Subject.FIGURE, point, grounds, null);
  }

  /** The same as {@link Deeds#decide}, which waits for nothing. */
  private Outcome<ObjectionDecision> rule(Objection objection, ObjectionDecision.Answer answer) {
    return stage
        .bean(DecidingObjections.class)
        .decide(
            other,
            objection.number(),
            new DecidingObjections.Ruling(
                answer,
                "Register diperiksa ulang.",
                answer == ObjectionDecision.Answer.UPHELD ? Deeds.statement(900) : null,
                null),
            Instant.now());
  }

  private Rounds.Place place() {
    return stage.bean(Rounds.class).of(category);
  }

  private void awaitConfirmation() {
    Eventually.equal(
        () ->
            stage.bean(Inbox.class).of(stage.organiser()).stream()
                .anyMatch(entry -> entry.kind() == TaskKind.CONFIRM_FINAL_RESULT),
        true);
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
