package id.paritrana.demonstration;

import id.paritrana.award.Calendars;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.HoldingPlenaries;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryAttendance;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;

/** What an organiser does. */
@Singleton
class Organising {

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  private final OpeningEditions opening;
  private final Calendars calendars;
  private final Rounds rounds;
  private final Proposals proposals;
  private final HoldingPlenaries plenaries;
  private final Clock clock;

  Organising(
      OpeningEditions opening,
      Calendars calendars,
      Rounds rounds,
      Proposals proposals,
      HoldingPlenaries plenaries,
      Clock clock) {
    this.opening = opening;
    this.calendars = calendars;
    this.rounds = rounds;
    this.proposals = proposals;
    this.plenaries = plenaries;
    this.clock = clock;
  }

  Edition create(Actor organiser, NewEdition wish) {
    return opening.create(organiser, wish, clock.instant()).orThrow();
  }

  Edition open(Actor organiser, Edition edition) {
    return opening.open(organiser, edition.code(), clock.instant()).orThrow();
  }

  /**
   * Ends nomination and verification of one category now, and waits until its shortlist is
   * proposed.
   */
  void closeCall(Actor organiser, Edition edition, Category category) {
    bring(
        organiser,
        edition,
        category,
        List.of(
            Milestone.Kind.SUBMISSION_DEADLINE,
            Milestone.Kind.CORRECTION_DEADLINE,
            Milestone.Kind.VERIFICATION_DEADLINE));
    await(category, CategoryRound.Stage.SHORTLISTING);
  }

  /** The panel, the plenary and the ceremony of one category are over now. */
  void holdCeremony(Actor organiser, Edition edition, Category category) {
    bring(
        organiser,
        edition,
        category,
        List.of(Milestone.Kind.MARKING_DEADLINE, Milestone.Kind.PLENARY, Milestone.Kind.CEREMONY));
  }

  private void bring(
      Actor organiser, Edition edition, Category category, List<Milestone.Kind> dates) {
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

  /** Takes what is proposed as decided, all nine seats present. */
  void confirm(Actor organiser, Category category, Plenary.Purpose purpose) {
    Proposals.Proposal proposal = proposals.of(rounds.of(category.id()), purpose);
    Minutes minutes =
        new Minutes(
            clock.instant(),
            "Samarinda",
            "Peragaan: usulan diterima seluruhnya.",
            IntStream.rangeClosed(1, 9)
                .mapToObj(
                    seat -> new Minutes.Attendance(seat, PlenaryAttendance.Presence.PRESENT, ""))
                .toList(),
            Minutes.FewPresent.ASK,
            proposal.lines().stream()
                .map(line -> new Minutes.Vote(line.nomination().number(), line.place(), ""))
                .toList());
    (purpose == Plenary.Purpose.SHORTLIST
            ? plenaries.confirmShortlist(organiser, category.id(), minutes, clock.instant())
            : plenaries.confirmRanks(organiser, category.id(), minutes, clock.instant()))
        .orThrow();
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
