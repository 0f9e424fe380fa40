package id.paritrana.award;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** With which dates an edition is laid out, and with which its call opens. */
@OnEachDatabase
class OpeningEditionsTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  /** As the template counts it: 30 days after the opening, at 23:59. */
  private static final Instant DEADLINE = Stage.day(31).minus(Duration.ofMinutes(1));

  private final Stage stage;
  private final OpeningEditions opening;
  private final String code = "O" + System.nanoTime() % 1_000_000_000L;

  OpeningEditionsTest(Database database) {
    stage = new Stage(database.portal());
    opening = stage.bean(OpeningEditions.class);
  }

  @Test
  void aCallMayHaveOpenedAlreadyButNotSoLongAgoThatItsDeadlineHasPassed() {
    assertThat(create(DEADLINE))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "callOpens",
                    "edition.call-over",
                    Map.of("deadline", DEADLINE, "earliest", Stage.OPENS.plusDays(1)))));
    assertThat(create(DEADLINE.plus(Duration.ofDays(400))))
        .isEqualTo(
            Outcome.refused(
                Refusal.invalid(
                    "callOpens",
                    "edition.call-over",
                    Map.of("deadline", DEADLINE, "earliest", Stage.OPENS.plusDays(401)))));
    assertThat(create(DEADLINE.minusMillis(1))).isInstanceOf(Outcome.Done.class);
  }

  @Test
  void aCallDoesNotOpenOnceItsDeadlineHasPassed() {
    create(Stage.day(0)).orThrow();

    assertThat(opening.open(stage.organiser(), code, DEADLINE))
        .isEqualTo(
            Outcome.refused(
                Refusal.conflict("edition.deadline-passed", Map.of("deadline", DEADLINE))));
  }

  @Test
  void aCallDoesNotOpenWithDatesOutOfOrder() {
    create(Stage.day(0)).orThrow();
    Instant own = Stage.day(35);
    Instant correction = Stage.day(33);
    move(new Calendars.Move("besar", Milestone.Kind.SUBMISSION_DEADLINE, own, ""));
    move(new Calendars.Move(null, Milestone.Kind.CORRECTION_DEADLINE, correction, ""));
    Category category =
        stage
            .bean(Categories.class)
            .withCode(stage.bean(Editions.class).withCode(code).id(), "besar");

    assertThat(opening.open(stage.organiser(), code, Stage.day(1)))
        .isEqualTo(
            Outcome.refused(
                List.of(
                    Refusal.conflict(
                        "edition.category-disorder",
                        Map.of(
                            "categoryId",
                            category.nameId(),
                            "categoryEn",
                            category.nameEn(),
                            "milestone",
                            Milestone.Kind.CORRECTION_DEADLINE,
                            "date",
                            correction,
                            "before",
                            Milestone.Kind.SUBMISSION_DEADLINE)))));
    move(new Calendars.Move(null, Milestone.Kind.CORRECTION_DEADLINE, own, ""));
    assertThat(opening.open(stage.organiser(), code, Stage.day(1)))
        .isInstanceOf(Outcome.Done.class);
  }

  private Outcome<Edition> create(Instant now) {
    LocalDate year = LocalDate.of(2022, 1, 1);
    return opening.create(
        stage.organiser(),
        new NewEdition(
            "provincial",
            code,
            "Edisi " + code,
            "Kalimantan Timur",
            null,
            year,
            year.plusMonths(11),
            WITA,
            Stage.OPENS),
        now);
  }

  private void move(Calendars.Move move) {
    stage.bean(Calendars.class).move(stage.organiser(), code, move, Stage.day(0)).orThrow();
  }
}
