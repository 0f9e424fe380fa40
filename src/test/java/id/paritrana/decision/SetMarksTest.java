package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.nomination.Nomination;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Which marks stand in place of the seats', run by run. */
@OnEachDatabase
class SetMarksTest {

  private static final String WHY = "Rubrik salah dibaca.";

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;

  SetMarksTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers = deeds.rank(edition, category);
  }

  @Test
  void eachRunTellsWhatCountedWhenItWasMade() {
    String number = numbers.getLast();
    uphold(number, 3);
    assertThat(told(number))
        .containsExactly(Map.of(), Map.of("regulation", "OBJECTION 3 Register diperiksa ulang."));
    deeds.endObjections(edition, category);
    Eventually.equal(() -> deeds.awaitsConfirmation(), true);
    deeds.confirmFinal(category).orThrow();

    correct(number, "regulation", 4);
    deeds.giveUpCorrection(stage.organiser(), category).orThrow();
    correct(number, "regulation", 2);
    finish();
    correct(numbers.getFirst(), "innovation", 2);
    finish();

    assertThat(told(number))
        .containsExactly(
            Map.of(),
            Map.of("regulation", "OBJECTION 3 Register diperiksa ulang."),
            Map.of("regulation", "CORRECTION 4 " + WHY),
            Map.of("regulation", "CORRECTION 2 " + WHY),
            Map.of("regulation", "CORRECTION 2 " + WHY));
    assertThat(told(numbers.getFirst()))
        .containsExactly(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of("innovation", "CORRECTION 2 " + WHY));
  }

  @Test
  void aMarkCountsFromTheRunOfItsObjectionOnWhateverTheClocksSay() {
    String number = numbers.getLast();
    uphold(number, 3);
    List<Map<String, String>> told = told(number);

    setLater(number);

    assertThat(told(number)).isEqualTo(told);
  }

  /** As by a node whose clock goes ahead of that of the node that made the run. */
  private void setLater(String number) {
    FinalMarks finals = stage.bean(FinalMarks.class);
    FinalMark mark = finals.findByNominationIdIn(List.of(deeds.nomination(number).id())).getFirst();
    finals.update(
        new FinalMark(
            mark.id(),
            mark.nominationId(),
            mark.criterion(),
            mark.points(),
            mark.reason(),
            mark.objectionId(),
            mark.setAt().plusSeconds(60),
            mark.setBy()));
  }

  private void uphold(String number, int points) {
    deeds
        .decide(
            stage.organiser(),
            deeds.object(number, Objection.Subject.MARK, "regulation").orThrow(),
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(points))
        .orThrow();
    Eventually.equal(() -> runs().size(), 2);
  }

  private void correct(String number, String criterion, int points) {
    deeds
        .correct(
            stage.organiser(),
            category,
            new OpeningCorrections.Request(
                Correction.Subject.MARK, number, criterion, null, BigDecimal.valueOf(points), WHY))
        .orThrow();
  }

  private void finish() {
    deeds.confirmCorrection(stage.organiser(), category).orThrow();
    deeds.sealCorrection(stage.organiser(), category).orThrow();
    deeds.publishCorrection(stage.organiser(), category).orThrow();
  }

  /** By criterion, for each run that was made, the first one first. */
  private List<Map<String, String>> told(String number) {
    Nomination nomination = deeds.nomination(number);
    return runs().stream()
        .map(run -> stage.bean(SetMarks.class).of(run, nomination))
        .map(SetMarksTest::said)
        .toList();
  }

  private static Map<String, String> said(Map<String, SetMark> set) {
    return set.values().stream()
        .collect(
            Collectors.toMap(
                SetMark::criterion,
                each ->
                    each.origin()
                        + " "
                        + each.points().stripTrailingZeros().toPlainString()
                        + " "
                        + each.reason()));
  }

  private List<ScoringRun> runs() {
    return stage
        .bean(ScoringRuns.class)
        .findByRoundIdAndPurposeOrderByNumber(
            stage.bean(Rounds.class).of(category).round().id(), ScoringRun.Purpose.FULL);
  }
}
