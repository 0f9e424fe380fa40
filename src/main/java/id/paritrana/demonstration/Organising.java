package id.paritrana.demonstration;

import id.paritrana.award.Calendars;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.award.Panels;
import id.paritrana.award.SettingObjectionDays;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** What an organiser does. */
@Singleton
class Organising {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final OpeningEditions opening;
  private final SettingObjectionDays objectionDays;
  private final Panels panels;
  private final Calendars calendars;
  private final Rounds rounds;
  private final Clock clock;

  Organising(
      OpeningEditions opening,
      SettingObjectionDays objectionDays,
      Panels panels,
      Calendars calendars,
      Rounds rounds,
      Clock clock) {
    this.opening = opening;
    this.objectionDays = objectionDays;
    this.panels = panels;
    this.calendars = calendars;
    this.rounds = rounds;
    this.clock = clock;
  }

  Edition create(Actor organiser, NewEdition wish) {
    return opening.create(organiser, wish, clock.instant()).orThrow();
  }

  /** Lets nominees object for so many working days; before the call opens. */
  void hearObjections(Actor organiser, Edition edition, int days) {
    objectionDays.set(organiser, edition.code(), days, clock.instant()).orThrow();
  }

  /** Gives each of the nine seats to the assessor of its number. */
  void seatPanel(Actor organiser, Edition edition) {
    for (int seat = 1; seat <= 9; seat++) {
      panels
          .seat(
              organiser,
              edition.code(),
              seat,
              "penilai" + seat,
              "SK peraga/" + seat,
              clock.instant())
          .orThrow();
    }
  }

  Edition open(Actor organiser, Edition edition) {
    return opening.open(organiser, edition.code(), clock.instant()).orThrow();
  }

  /**
   * Ends nomination and verification of one category now, and waits until its shortlist is
   * proposed.
   */
  void closeCall(Actor organiser, Edition edition, Category category) {
    pass(
        organiser,
        edition,
        category,
        Milestone.Kind.SUBMISSION_DEADLINE,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE);
    await(category, CategoryRound.Stage.SHORTLISTING);
  }

  /** These dates of one category are now, in the order in which they must fall. */
  void pass(Actor organiser, Edition edition, Category category, Milestone.Kind... dates) {
    Instant now = clock.instant();
    for (Milestone.Kind kind : dates) {
      calendars
          .move(
              organiser,
              edition.code(),
              new Calendars.Move(
                  category.code(), kind, now, "Peragaan: kategori ini ditutup lebih awal."),
              now)
          .orThrow();
    }
  }

  /** Waits for the processes to bring the category to the stage. */
  void await(Category category, CategoryRound.Stage stage) {
    await(
        category.code() + " reaches " + stage,
        () -> rounds.of(category.id()).round().stage() == stage);
  }

  /** Waits until it is so, and looks again and again. */
  void await(String what, BooleanSupplier done) {
    Instant end = clock.instant().plus(PATIENCE);
    while (!done.getAsBoolean()) {
      if (clock.instant().isAfter(end)) {
        throw new IllegalStateException("not within " + PATIENCE + ": " + what);
      }
      try {
        Thread.sleep(Duration.ofMillis(50));
      } catch (InterruptedException interrupted) {
        Thread.currentThread().interrupt();
        throw new IllegalStateException(interrupted);
      }
    }
  }
}
