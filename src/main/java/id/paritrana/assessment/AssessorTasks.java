package id.paritrana.assessment;

import id.paritrana.award.PanelSeat;
import id.paritrana.award.PanelSeats;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What lies before an assessor, and how far it is. */
@Singleton
public class AssessorTasks {

  private final PanelSeats seats;
  private final Nominations nominations;
  private final Assignments assignments;
  private final Conflicts conflicts;
  private final Marks marks;

  AssessorTasks(
      PanelSeats seats,
      Nominations nominations,
      Assignments assignments,
      Conflicts conflicts,
      Marks marks) {
    this.seats = seats;
    this.nominations = nominations;
    this.assignments = assignments;
    this.conflicts = conflicts;
    this.marks = marks;
  }

  /** What an assessor has to do about a nominee. */
  public enum Step {
    /** The dossier is closed until the seat says whether it has a conflict. */
    DECLARE,
    /** The dossier is open and marks are wanted. */
    MARK,
    /** Handed in; nothing changes any more. */
    HANDED_IN,
    /** The seat declared a conflict. */
    RECUSED,
    /** The panel's work ended before the seat handed in. */
    MISSED
  }

  /** One nomination that lies before a seat. */
  public record Task(Nomination nomination, PanelSeat seat, Assignment assignment, Step step) {}

  /** Everything before the actor, in the order of the nominations' numbers. */
  public List<Task> of(Actor actor) {
    List<Task> tasks = new ArrayList<>();
    if (actor.is(Role.ASSESSOR) && actor.accountId() != null) {
      seats.findByHolderId(actor.accountId()).forEach(seat -> tasks.addAll(of(seat)));
    }
    return tasks;
  }

  /** How far the seat is with one nomination. */
  public Step step(AssessmentRights.Desk desk) {
    return step(desk, marks.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id()));
  }

  /** The same where the seat's own marks are at hand. */
  public Step step(AssessmentRights.Desk desk, List<Mark> own) {
    return step(
        desk.seat(),
        desk.assignment(),
        conflicts.findByNominationIdIn(List.of(desk.nomination().id())),
        own);
  }

  private List<Task> of(PanelSeat seat) {
    Map<Long, Nomination> byId =
        nominations.findByEditionIdOrderByNumber(seat.editionId()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    if (byId.isEmpty()) {
      return List.of();
    }
    List<Assignment> assigned = assignments.findByNominationIdIn(byId.keySet());
    List<Long> ids = assigned.stream().map(Assignment::nominationId).toList();
    if (ids.isEmpty()) {
      return List.of();
    }
    List<Conflict> declared = conflicts.findByNominationIdIn(ids);
    List<Mark> given = marks.findByNominationIdIn(ids);
    return assigned.stream()
        .map(a -> new Task(byId.get(a.nominationId()), seat, a, step(seat, a, declared, given)))
        .sorted(Comparator.comparing(task -> task.nomination().number()))
        .toList();
  }

  private static Step step(
      PanelSeat seat, Assignment assignment, List<Conflict> declared, List<Mark> given) {
    Optional<Conflict.Stance> stance =
        declared.stream()
            .filter(c -> c.nominationId() == assignment.nominationId() && c.seatId() == seat.id())
            .map(Conflict::stance)
            .findFirst();
    if (stance.filter(s -> s == Conflict.Stance.CONFLICTED).isPresent()) {
      return Step.RECUSED;
    }
    boolean handedIn =
        given.stream()
            .anyMatch(
                m ->
                    m.nominationId() == assignment.nominationId()
                        && m.seatId() == seat.id()
                        && m.handedInAt() != null);
    if (handedIn) {
      return Step.HANDED_IN;
    }
    if (!assignment.isOpen()) {
      return Step.MISSED;
    }
    return stance.isEmpty() ? Step.DECLARE : Step.MARK;
  }
}
