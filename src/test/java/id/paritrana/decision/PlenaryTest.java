package id.paritrana.decision;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** When a plenary may have been held, and who must have been there. */
@OnEachDatabase
class PlenaryTest {

  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;

  PlenaryTest(Database database) {
    stage = new Stage(database.portal());
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    deeds.admit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::at, CategoryRound.Stage.SHORTLISTING);
  }

  @Test
  void aPlenaryIsNotHeldBeforeTheDayOfTheProposalThatLayBeforeIt() {
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, edition.timeZone());
    Instant midnight = today.atStartOfDay(edition.timeZone()).toInstant();

    for (Instant early : List.of(Instant.parse("2020-01-01T00:00:00Z"), midnight.minusMillis(1))) {
      assertThat(shortlist(early, 9, now))
          .isEqualTo(
              Outcome.refused(
                  Refusal.invalid(
                      "heldAt", "plenary.before-proposal", Map.of("first", today, "now", now))));
    }
    assertThat(at()).isEqualTo(CategoryRound.Stage.SHORTLISTING);
    assertThat(shortlist(midnight, 9, now)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aPlenaryIsNotHeldInTheFuture() {
    Instant now = Instant.now();

    assertThat(shortlist(now.plus(Duration.ofDays(1)), 9, now))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid("heldAt", "plenary.in-the-future", Map.of("now", now))));
  }

  @Test
  void aPlenaryOfNoMoreThanHalfTheCommitteeIsConfirmedFirst() {
    Instant now = Instant.now();

    assertThat(shortlist(now, 4, now))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "fewPresent", "plenary.few-present", Map.of("present", 4L, "seats", 9))));
    assertThat(shortlist(now, 0, Minutes.FewPresent.RECORD, now))
        .isEqualTo(
            Outcome.refused(Refusal.invalid("attendance", "plenary.nobody-present", Map.of())));
    assertThat(shortlist(now, 1, Minutes.FewPresent.RECORD, now)).isInstanceOf(Outcome.Done.class);
    Rounds.Place place = stage.bean(Rounds.class).of(category);
    assertThat(stage.bean(PlenaryReadings.class).of(place, Plenary.Purpose.SHORTLIST).turnout())
        .isEqualTo(new Minutes.Turnout(1, 9));
  }

  @Test
  void aPlenaryOfMoreThanHalfTheCommitteeNeedsNoConfirmation() {
    Instant now = Instant.now();

    assertThat(shortlist(now, 5, now)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void votesAreThoseOfTheSeatsPresentAndStandInTheMinutes() {
    Instant now = Instant.now();
    String nomination =
        deeds
            .proposal(category, Plenary.Purpose.SHORTLIST)
            .lines()
            .getFirst()
            .nomination()
            .number();

    for (Ballot impossible :
        List.of(new Ballot(4, 1, 1), new Ballot(0, 0, 0), new Ballot(-1, 3, 0))) {
      assertThat(shortlist(now, 5, impossible, now))
          .isEqualTo(
              Outcome.refused(
                  Refusal.invalid(
                      "for-" + nomination,
                      "plenary.votes-range",
                      Map.of("nomination", nomination, "present", 5L))));
    }
    assertThat(shortlist(now, 5, new Ballot(3, 1, 1), now)).isInstanceOf(Outcome.Done.class);
    PlenaryReadings.Held held =
        stage
            .bean(PlenaryReadings.class)
            .of(stage.bean(Rounds.class).of(category), Plenary.Purpose.SHORTLIST);
    assertThat(held.decisions().getFirst().decision().ballot()).contains(new Ballot(3, 1, 1));
    assertThat(held.seats().getFirst().attendance().holder()).isEqualTo("assessor1");
  }

  private Outcome<Plenary> shortlist(Instant heldAt, int present, Ballot ballot, Instant now) {
    return shortlist(heldAt, present, Minutes.FewPresent.ASK, ballot, now);
  }

  private Outcome<Plenary> shortlist(Instant heldAt, int present, Instant now) {
    return shortlist(heldAt, present, Minutes.FewPresent.ASK, now);
  }

  private Outcome<Plenary> shortlist(
      Instant heldAt, int present, Minutes.FewPresent fewPresent, Instant now) {
    return shortlist(heldAt, present, fewPresent, null, now);
  }

  private Outcome<Plenary> shortlist(
      Instant heldAt,
      int present,
      Minutes.FewPresent fewPresent,
      @Nullable Ballot ballot,
      Instant now) {
    Minutes minutes =
        new Minutes(
            heldAt,
            "Samarinda",
            "Disepakati.",
            IntStream.rangeClosed(1, present)
                .mapToObj(
                    seat -> new Minutes.Attendance(seat, PlenaryAttendance.Presence.PRESENT, ""))
                .toList(),
            fewPresent,
            deeds.proposal(category, Plenary.Purpose.SHORTLIST).lines().stream()
                .map(line -> new Minutes.Vote(line.nomination().number(), line.place(), "", ballot))
                .toList());
    return stage
        .bean(HoldingPlenaries.class)
        .confirmShortlist(stage.organiser(), category, minutes, now);
  }

  private CategoryRound.Stage at() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }
}
