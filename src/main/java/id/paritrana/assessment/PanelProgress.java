package id.paritrana.assessment;

import id.paritrana.award.Category;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How far the panel has come, seat by seat and nominee by nominee; without any mark. */
@Singleton
public class PanelProgress {

  private final Rubrics rubrics;
  private final PanelSeats seats;
  private final Conflicts conflicts;
  private final Marks marks;

  PanelProgress(Rubrics rubrics, PanelSeats seats, Conflicts conflicts, Marks marks) {
    this.rubrics = rubrics;
    this.seats = seats;
    this.conflicts = conflicts;
    this.marks = marks;
  }

  /** What a seat has done about a nominee. */
  public enum State {
    /** Nothing final yet. */
    OUTSTANDING,
    HANDED_IN,
    /** It declared a conflict. */
    RECUSED
  }

  /** One seat and one nominee. */
  public record Sheet(PanelSeat seat, long nominationId, State state) {}

  /** Every held seat with every nomination; none where the scheme has nothing to judge. */
  public List<Sheet> of(Category category, Collection<Long> nominationIds) {
    if (nominationIds.isEmpty() || rubrics.of(category.id()).isEmpty()) {
      return List.of();
    }
    List<Conflict> declared = conflicts.findByNominationIdIn(nominationIds);
    List<Mark> given = marks.findByNominationIdIn(nominationIds);
    List<Sheet> sheets = new ArrayList<>();
    for (PanelSeat seat : seats.findByEditionIdOrderByNumber(category.editionId())) {
      if (seat.holderId() != null) {
        nominationIds.forEach(
            id -> sheets.add(new Sheet(seat, id, state(seat, id, declared, given))));
      }
    }
    return sheets;
  }

  private static State state(
      PanelSeat seat, long nominationId, List<Conflict> declared, List<Mark> given) {
    Optional<Conflict> conflict =
        declared.stream()
            .filter(c -> c.seatId() == seat.id() && c.nominationId() == nominationId)
            .findFirst();
    if (conflict.filter(c -> c.stance() == Conflict.Stance.CONFLICTED).isPresent()) {
      return State.RECUSED;
    }
    return given.stream()
            .anyMatch(
                m ->
                    m.seatId() == seat.id()
                        && m.nominationId() == nominationId
                        && m.handedInAt() != null)
        ? State.HANDED_IN
        : State.OUTSTANDING;
  }
}
