package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.decision.Ballot;
import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.HoldingPlenaries;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.PlenaryAttendance.Presence;
import id.paritrana.decision.Proposals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What plenaries decide, all nine seats present: what is proposed to them. */
@Singleton
class Deciding {

  private static final int SEATS = 9;
  private static final int DISSENTING = 5;

  /** The place that was not given without a dispute. */
  private static final int DISPUTED = 2;

  private final Rounds rounds;
  private final Proposals proposals;
  private final HoldingPlenaries plenaries;
  private final ConfirmingCorrections corrections;
  private final Clock clock;

  Deciding(
      Rounds rounds,
      Proposals proposals,
      HoldingPlenaries plenaries,
      ConfirmingCorrections corrections,
      Clock clock) {
    this.rounds = rounds;
    this.proposals = proposals;
    this.plenaries = plenaries;
    this.corrections = corrections;
    this.clock = clock;
  }

  void shortlist(Actor organiser, Category category) {
    plenaries
        .confirmShortlist(
            organiser,
            category.id(),
            minutes(category, Plenary.Purpose.SHORTLIST, false),
            clock.instant())
        .orThrow();
  }

  void ranks(Actor organiser, Category category) {
    ranks(organiser, category, false);
  }

  /** The same after a vote on each rank, and one seat dissents. */
  void ranksByVote(Actor organiser, Category category) {
    ranks(organiser, category, true);
  }

  private void ranks(Actor organiser, Category category, boolean byVote) {
    plenaries
        .confirmRanks(
            organiser,
            category.id(),
            minutes(category, Plenary.Purpose.RANKS, byVote),
            clock.instant())
        .orThrow();
  }

  void correction(Actor organiser, Category category) {
    corrections
        .confirm(
            organiser,
            category.id(),
            minutes(category, Plenary.Purpose.CORRECTION, false),
            clock.instant())
        .orThrow();
  }

  private Minutes minutes(Category category, Plenary.Purpose purpose, boolean byVote) {
    return new Minutes(
        clock.instant(),
        "Samarinda",
        byVote
            ? "Peragaan: peringkat ditetapkan dengan pemungutan suara; satu kursi berbeda pendapat."
            : "Peragaan: usulan diterima seluruhnya.",
        IntStream.rangeClosed(1, SEATS)
            .mapToObj(
                seat ->
                    new Minutes.Attendance(
                        seat,
                        Presence.PRESENT,
                        byVote && seat == DISSENTING
                            ? "Peringkat kedua pantas untuk peserta lain (contoh)."
                            : ""))
            .toList(),
        Minutes.FewPresent.ASK,
        proposals.of(rounds.of(category.id()), purpose).lines().stream()
            .map(
                line ->
                    new Minutes.Vote(
                        line.nomination().number(),
                        line.place(),
                        "",
                        byVote ? ballot(line.place()) : null))
            .toList());
  }

  private static Ballot ballot(@Nullable Integer place) {
    return place != null && place == DISPUTED ? new Ballot(7, 1, 1) : new Ballot(SEATS, 0, 0);
  }
}
