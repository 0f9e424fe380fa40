package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Calendars;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.SettingObjectionDays;
import id.paritrana.award.WorkingCalendar;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.PublishingResults;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.TaskKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A result is provisional after the plenary, and final only after the time for objections. */
@OnEachDatabase
class ProvisionalResultTest {

  private final Stage stage;
  private final Deeds deeds;

  ProvisionalResultTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
  }

  @Test
  void theResultIsProvisionalThroughTheWorkingDaysAndFinalOnlyAfterThem() {
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    Instant before = Instant.now();
    List<String> numbers = deeds.rank(edition, category);

    Instant until = window(category).until();
    assertThat(until)
        .isEqualTo(stage.bean(WorkingCalendar.class).endAfter(before, 5, edition.timeZone()));
    assertThat(stage(category)).isEqualTo(CategoryRound.Stage.PROVISIONAL);
    assertThat(codes(deeds.confirmFinal(category))).containsExactly("round.objections-open");
    assertThat(
            codes(
                stage
                    .bean(PublishingResults.class)
                    .publish(stage.organiser(), category, Instant.now())))
        .containsExactly("round.other-stage");

    deeds.endObjections(edition, category);
    Eventually.equal(
        () ->
            stage.bean(Inbox.class).of(stage.organiser()).stream()
                .anyMatch(entry -> entry.kind() == TaskKind.CONFIRM_FINAL_RESULT),
        true);
    deeds.confirmFinal(category).orThrow();

    assertThat(stage(category)).isEqualTo(CategoryRound.Stage.SEALED);
    Actor nominee = deeds.nominatorOf(numbers.getFirst());
    assertThat(reads(nominee, numbers.getFirst())).isFalse();
    assertThat(
            stage.bean(Winners.class).of(stage.bean(Rounds.class).of(category)).stream()
                .map(ranked -> ranked.nomination().number()))
        .isEqualTo(numbers);
  }

  @Test
  void aNomineeReadsItsOwnProvisionalScoreAndNoOther() {
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    List<String> numbers = deeds.rank(edition, category);

    Actor nominee = deeds.nominatorOf(numbers.getFirst());
    assertThat(reads(nominee, numbers.getFirst())).isTrue();
    assertThat(reads(nominee, numbers.getLast())).isFalse();
    assertThat(
            stage
                .bean(ScoreRights.class)
                .readsResult(nominee, stage.bean(Rounds.class).of(category)))
        .isFalse();
  }

  @Test
  void theTimeIsExtendedWithAReasonAndNeverShortened() {
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    assertThat(
            codes(extend(edition, Instant.now().plus(Duration.ofDays(9)), "Hari libur bersama.")))
        .containsExactly("calendar.no-objections");
    deeds.rank(edition, category);
    Instant until = window(category).until();

    assertThat(codes(extend(edition, until.minusSeconds(60), "Lebih cepat.")))
        .containsExactly("calendar.only-later");
    assertThat(codes(extend(edition, until.plusSeconds(60), " ")))
        .containsExactly("calendar.reason-needed");
    extend(edition, until.plus(Duration.ofDays(3)), "Kantor tutup.").orThrow();

    assertThat(window(category).until()).isEqualTo(until.plus(Duration.ofDays(3)));
  }

  @Test
  void theWorkingDaysAreSetOnlyBeforeTheCallOpensAndByItsOrganiserAlone() {
    Edition edition = stage.openEdition("provincial", 5);
    SettingObjectionDays setting = stage.bean(SettingObjectionDays.class);

    assertThat(codes(setting.set(stage.organiser(), edition.code(), 3, Instant.now())))
        .containsExactly("edition.objection-days-locked");
    assertThat(codes(setting.set(stage.verifier(), edition.code(), 3, Instant.now())))
        .containsExactly("edition.organiser-only");
  }

  private boolean reads(Actor actor, String number) {
    return stage.bean(FullScores.class).of(actor, deeds.nomination(number)).isPresent();
  }

  private Outcome<Milestone> extend(Edition edition, Instant to, String reason) {
    return stage
        .bean(Calendars.class)
        .move(
            stage.organiser(),
            edition.code(),
            new Calendars.Move("kabkota", Milestone.Kind.OBJECTION_DEADLINE, to, reason),
            Instant.now());
  }

  private ObjectionWindows.Window window(long category) {
    return stage
        .bean(ObjectionWindows.class)
        .of(stage.bean(Rounds.class).of(category))
        .orElseThrow();
  }

  private CategoryRound.Stage stage(long category) {
    return stage.bean(Rounds.class).of(category).round().stage();
  }

  private static List<String> codes(Outcome<?> outcome) {
    return outcome instanceof Outcome.Refused<?>(List<Refusal> reasons)
        ? reasons.stream().map(Refusal::code).toList()
        : List.of();
  }
}
