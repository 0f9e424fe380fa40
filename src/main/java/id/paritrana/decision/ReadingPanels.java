package id.paritrana.decision;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Reads what the seats of a panel gave, for those who may read every score. */
@Singleton
public class ReadingPanels {

  private final ScoreRights rights;
  private final Shortlists shortlists;
  private final PanelSeats seats;
  private final Rubrics rubrics;
  private final Given given;

  ReadingPanels(
      ScoreRights rights, Shortlists shortlists, PanelSeats seats, Rubrics rubrics, Given given) {
    this.rights = rights;
    this.shortlists = shortlists;
    this.seats = seats;
    this.rubrics = rubrics;
    this.given = given;
  }

  /** What assessors declared and marked. */
  @Singleton
  record Given(Conflicts conflicts, Marks marks) {}

  /**
   * The work of a panel.
   *
   * @param seats the held ones, in their order
   * @param criteria those that the panel marks
   * @param nominations of the shortlist, in the order of their numbers
   * @param marks that were handed in, as the seats gave them: without the final marks of objections
   * @param conflicts that were declared
   */
  public record Work(
      List<PanelSeat> seats,
      List<Criterion.Judged> criteria,
      List<Nomination> nominations,
      List<Mark> marks,
      List<Conflict> conflicts) {

    public Work {
      seats = List.copyOf(seats);
      criteria = List.copyOf(criteria);
      nominations = List.copyOf(nominations);
      marks = List.copyOf(marks);
      conflicts = List.copyOf(conflicts);
    }

    /** What a seat gave a nominee for a criterion. */
    public Optional<Mark> mark(PanelSeat seat, Nomination nomination, String criterion) {
      return marks.stream()
          .filter(mark -> mark.seatId() == seat.id() && mark.nominationId() == nomination.id())
          .filter(mark -> mark.criterion().equals(criterion))
          .findFirst();
    }

    /** Whether the seat declared a conflict with the nominee. */
    public boolean isRecused(PanelSeat seat, Nomination nomination) {
      return conflicts.stream()
          .anyMatch(c -> c.seatId() == seat.id() && c.nominationId() == nomination.id());
    }
  }

  /** Whether the actor may read the work of the panel now: once no mark can change any more. */
  public boolean reads(Actor actor, Rounds.Place place) {
    return place.round().stage().compareTo(CategoryRound.Stage.RANKING) >= 0
        && rights.readsAll(actor, place);
  }

  /**
   * The work of the panel on the last shortlist.
   *
   * @throws NoSuchEdition when the actor may not read it, or not yet
   */
  public Work of(Actor actor, Rounds.Place place) {
    if (!reads(actor, place)) {
      throw new NoSuchEdition("panel of " + place.subject());
    }
    List<Nomination> nominations = shortlists.of(place.round());
    List<Long> ids = nominations.stream().map(Nomination::id).toList();
    return new Work(
        seats.findByEditionIdOrderByNumber(place.edition().id()).stream()
            .filter(seat -> seat.holderId() != null)
            .toList(),
        rubrics.of(place.category().id()),
        nominations,
        ids.isEmpty()
            ? List.of()
            : given.marks().findByNominationIdIn(ids).stream()
                .filter(mark -> mark.handedInAt() != null && mark.points() != null)
                .toList(),
        ids.isEmpty()
            ? List.of()
            : given.conflicts().findByNominationIdIn(ids).stream()
                .filter(conflict -> conflict.stance() == Conflict.Stance.CONFLICTED)
                .toList());
  }
}
