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
import id.paritrana.award.Milestones;
import id.paritrana.award.SettingObjectionDays;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.PublishingResults;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.TaskKind;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
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
    List<String> numbers = deeds.rank(edition, category);

    assertThat(window(category).until()).isAfter(Instant.now());
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

  /** Eid al-Fitr of 2024: no work from 8 to 12 April, nor on the 15th. */
  @Test
  void theTimeEndsInTheLastMinuteOfItsLastWorkingDayInTheZoneOfTheEdition() {
    assertThat(end("Asia/Makassar", "2024-04-03T02:00:00Z")).isEqualTo("2024-04-18T15:59:00Z");
    assertThat(end("Asia/Jakarta", "2024-04-03T02:00:00Z")).isEqualTo("2024-04-18T16:59:00Z");
  }

  /** Half past midnight of 4 April in Makassar, still the 3rd in Jakarta. */
  @Test
  void theDayOfThePlenaryIsThatOfTheZoneOfTheEdition() {
    assertThat(end("Asia/Makassar", "2024-04-03T16:30:00Z")).isEqualTo("2024-04-19T15:59:00Z");
    assertThat(end("Asia/Jakarta", "2024-04-03T16:30:00Z")).isEqualTo("2024-04-18T16:59:00Z");
  }

  @Test
  void theLastSecondIsInTimeAndTheNextIsLate() {
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    List<String> numbers = deeds.rank(edition, category);
    stage
        .bean(ObjectionWindows.class)
        .open(stage.bean(Rounds.class).of(category), Instant.parse("2024-04-03T02:00:00Z"));

    assertThat(codes(raise(numbers.getFirst(), "2024-04-18T15:59:00Z")))
        .containsExactly("objection.late");
    Objection raised = raise(numbers.getFirst(), "2024-04-18T15:58:59Z").orThrow();
    assertThat(raised.replyDue()).isEqualTo("2024-04-25T15:59:00Z");
    assertThat(codes(raise(numbers.getLast(), "2024-04-18T16:00:00Z")))
        .containsExactly("objection.late");
  }

  @Test
  void theYearsWhoseHolidaysNobodyKnowsAreTold() {
    ObjectionWindows windows = stage.bean(ObjectionWindows.class);
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    deeds.rank(edition, category);
    assertThat(recorded(category, "2024-12-27T02:00:00Z", "2025-01-06T15:59:00Z")).isEmpty();
    assertThat(recorded(category, "2026-12-30T02:00:00Z", "2027-01-06T15:59:00Z"))
        .containsExactly(2027);
    assertThat(recorded(category, "2030-12-30T02:00:00Z", "2031-01-06T15:59:00Z"))
        .containsExactly(2030, 2031);
    assertThat(
            windows.open(
                stage.bean(Rounds.class).of(category), Instant.parse("2030-12-30T02:00:00Z")))
        .isEqualTo("2031-01-06T15:59:00Z");
  }

  private Instant end(String zone, String plenary) {
    Edition edition = new Stage(stage.portal()).openEdition("provincial", 5, ZoneId.of(zone));
    long category = stage.category(edition, "kabkota");
    return stage
        .bean(ObjectionWindows.class)
        .endAfter(stage.bean(Rounds.class).of(category), Instant.parse(plenary));
  }

  private Outcome<Objection> raise(String number, String at) {
    return stage
        .bean(RaisingObjections.class)
        .raise(
            deeds.nominatorOf(number),
            number,
            new RaisingObjections.Words(
                Objection.Subject.FIGURE, "coverage-total", "Datanya diperbarui.", null),
            Instant.parse(at));
  }

  /** The unknown years of a window whose plenary was recorded then. */
  private List<Integer> recorded(long category, String plenary, String until) {
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    Plenaries plenaries = stage.bean(Plenaries.class);
    Plenary held = plenaries.last(place.round().id(), Plenary.Purpose.RANKS).orElseThrow();
    plenaries.update(
        new Plenary(
            held.id(),
            held.roundId(),
            held.purpose(),
            held.number(),
            held.runId(),
            held.heldAt(),
            held.place(),
            held.minutes(),
            Instant.parse(plenary),
            held.recordedBy()));
    stage
        .bean(Milestones.class)
        .put(
            place.edition().id(),
            category,
            Milestone.Kind.OBJECTION_DEADLINE,
            Instant.parse(until));
    return window(category).unknownYears();
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
