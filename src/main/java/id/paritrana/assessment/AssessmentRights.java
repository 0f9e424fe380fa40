package id.paritrana.assessment;

import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.function.LongFunction;

/** Lets the holder of a seat see what lies before the panel, and nothing that a conflict closes. */
@Singleton
public class AssessmentRights {

  private final Nominations nominations;
  private final PanelSeats seats;
  private final Assignments assignments;
  private final Conflicts conflicts;

  AssessmentRights(
      Nominations nominations, PanelSeats seats, Assignments assignments, Conflicts conflicts) {
    this.nominations = nominations;
    this.seats = seats;
    this.assignments = assignments;
    this.conflicts = conflicts;
  }

  /** The seat that the actor holds in the edition, if any. */
  public Optional<PanelSeat> seat(Actor actor, long editionId) {
    return actor.is(Role.ASSESSOR) && actor.accountId() != null
        ? seats.findByEditionIdAndHolderId(editionId, actor.accountId())
        : Optional.empty();
  }

  /** Whether the dossier stands open to the seat: assigned, and declared free of conflict. */
  private boolean opens(PanelSeat seat, Nomination nomination) {
    return assignments.findByNominationId(nomination.id()).isPresent() && isFree(seat, nomination);
  }

  /** Whether the dossier on the desk stands open: its seat declared to be free of conflict. */
  public boolean opens(Desk desk) {
    return isFree(desk.seat(), desk.nomination());
  }

  private boolean isFree(PanelSeat seat, Nomination nomination) {
    return conflicts
        .findByNominationIdAndSeatId(nomination.id(), seat.id())
        .filter(c -> c.stance() == Conflict.Stance.NONE)
        .isPresent();
  }

  /** Whether the actor may read the dossier as an assessor. */
  public boolean reads(Actor actor, Nomination nomination) {
    return seat(actor, nomination.editionId()).filter(seat -> opens(seat, nomination)).isPresent();
  }

  /** A nomination before the panel, with the actor's seat and the assignment. */
  public record Desk(Nomination nomination, PanelSeat seat, Assignment assignment) {}

  /**
   * The desk at which the actor declares or marks.
   *
   * @throws NoSuchNomination when the nomination does not lie before a panel on which the actor
   *     sits
   */
  public Desk desk(Actor actor, String number) {
    return desk(actor, number, assignments::findByNominationId);
  }

  /**
   * The same for a deed; the panel's work on the nomination is not closed before the transaction
   * ends.
   *
   * @throws NoSuchNomination as {@link #desk}
   */
  Desk held(Actor actor, String number) {
    return desk(actor, number, assignments::findByNominationIdForUpdate);
  }

  private Desk desk(Actor actor, String number, LongFunction<Optional<Assignment>> assignedTo) {
    Nomination nomination = nominations.withNumber(number);
    PanelSeat seat =
        seat(actor, nomination.editionId()).orElseThrow(() -> new NoSuchNomination(number));
    Assignment assignment =
        assignedTo.apply(nomination.id()).orElseThrow(() -> new NoSuchNomination(number));
    return new Desk(nomination, seat, assignment);
  }
}
