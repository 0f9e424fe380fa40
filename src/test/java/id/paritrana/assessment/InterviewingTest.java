package id.paritrana.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When an interview may have been held. */
@OnEachDatabase
class InterviewingTest {

  private final Stage stage;
  private final Edition edition;
  private final String number;

  InterviewingTest(Database database) {
    stage = new Stage(database.portal());
    Deeds deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    number = deeds.admit(category, 700);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(
        () -> stage.bean(Rounds.class).of(category).round().stage(),
        CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
  }

  @Test
  void anInterviewIsNotHeldBeforeTheDayOfTheShortlist() {
    Instant now = Instant.now();
    LocalDate today = LocalDate.ofInstant(now, edition.timeZone());
    Instant midnight = today.atStartOfDay(edition.timeZone()).toInstant();

    assertThat(record(midnight.minusMillis(1), "Bupati", now))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "heldAt", "interview.before-shortlist", Map.of("first", today, "now", now))));
    assertThat(record(midnight, "Bupati", now)).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void everythingWrongWithAnInterviewIsToldAtOnce() {
    Instant now = Instant.now();

    assertThat(record(now.plus(Duration.ofDays(1)), "", now))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.invalid("heldAt", "interview.in-the-future", Map.of("now", now)),
                    Refusal.invalid(
                        "attendees", "interview.attendees-length", Map.of("most", 1000)))));
  }

  private Outcome<Interview> record(Instant heldAt, String attendees, Instant now) {
    return stage
        .bean(Interviewing.class)
        .record(
            stage.organiser(),
            number,
            new Interviewing.Record(
                heldAt, Interview.Mode.ONLINE, Interview.Leader.PRESENT, attendees, ""),
            now);
  }
}
