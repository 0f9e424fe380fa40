package id.paritrana.assessment;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Records interviews: when, how, who came. */
@Singleton
public class Interviewing {

  private final Board board;
  private final Assignments assignments;
  private final Interviews interviews;
  private final Acts acts;

  Interviewing(Board board, Assignments assignments, Interviews interviews, Acts acts) {
    this.board = board;
    this.assignments = assignments;
    this.interviews = interviews;
    this.acts = acts;
  }

  /** What is said of an interview. */
  public record Record(
      Instant heldAt,
      Interview.Mode mode,
      Interview.Leader leader,
      String attendees,
      String notes) {}

  /**
   * Records an interview, or corrects its record while the panel is at work. Organisers of the
   * committee do.
   */
  @Transactional
  public Outcome<Interview> record(Actor actor, String number, Record record, Instant now) {
    Nomination nomination = board.organised(actor, number);
    Assignment assignment =
        assignments
            .findByNominationIdForUpdate(nomination.id())
            .orElseThrow(() -> new NoSuchNomination(number));
    List<Refusal> faults = faults(nomination, assignment, record, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Optional<Interview> old = interviews.findByNominationId(nomination.id());
    Interview interview =
        new Interview(
            old.map(Interview::id).orElse(null),
            nomination.id(),
            record.heldAt(),
            record.mode(),
            record.leader(),
            record.attendees().strip(),
            record.notes().isBlank() ? null : record.notes().strip(),
            now,
            actor.id());
    Interview stored = old.isPresent() ? interviews.update(interview) : interviews.save(interview);
    acts.publish(
        new Assignment.Changed(
            actor,
            now,
            nomination.editionId(),
            number,
            "interview.recorded",
            List.of(
                new Change(
                    "heldAt",
                    old.map(i -> i.heldAt().toString()).orElse(null),
                    record.heldAt().toString()),
                new Change(
                    "mode", old.map(i -> i.mode().name()).orElse(null), record.mode().name()),
                new Change(
                    "leader",
                    old.map(i -> i.leader().name()).orElse(null),
                    record.leader().name()))));
    return Outcome.done(stored);
  }

  /** Everything that stands against the record; nothing is recorded. */
  public List<Refusal> faults(Actor actor, String number, Record record, Instant now) {
    Nomination nomination = board.organised(actor, number);
    return faults(nomination, assignment(nomination), record, now);
  }

  /**
   * The day of the plenary that put the nomination on the shortlist, in the zone of the edition: no
   * interview was held before.
   *
   * @throws NoSuchNomination when it is not on the shortlist
   */
  public LocalDate firstDay(Nomination nomination) {
    return LocalDate.ofInstant(assignment(nomination).assignedAt(), board.zone(nomination));
  }

  private Assignment assignment(Nomination nomination) {
    return assignments
        .findByNominationId(nomination.id())
        .orElseThrow(() -> new NoSuchNomination(nomination.number()));
  }

  private List<Refusal> faults(
      Nomination nomination, Assignment assignment, Record record, Instant now) {
    Optional<Refusal> closed =
        board
            .noInterviews(nomination)
            .or(
                () ->
                    Optional.ofNullable(assignment.closedAt())
                        .map(at -> Refusal.conflict("marks.closed", Map.of("at", at))));
    if (closed.isPresent()) {
      return List.of(closed.get());
    }
    List<Refusal> faults = new ArrayList<>();
    dayFault(nomination, record.heldAt(), now).ifPresent(faults::add);
    if (record.attendees().isBlank() || record.attendees().length() > 1000) {
      faults.add(Refusal.invalid("attendees", "interview.attendees-length", Map.of("most", 1000)));
    }
    if (record.notes().length() > 4000) {
      faults.add(Refusal.invalid("notes", "interview.notes-length", Map.of("most", 4000)));
    }
    return faults;
  }

  private Optional<Refusal> dayFault(Nomination nomination, Instant heldAt, Instant now) {
    if (heldAt.isAfter(now)) {
      return Optional.of(Refusal.invalid("heldAt", "interview.in-the-future", Map.of("now", now)));
    }
    LocalDate first = firstDay(nomination);
    return LocalDate.ofInstant(heldAt, board.zone(nomination)).isBefore(first)
        ? Optional.of(
            Refusal.invalid(
                "heldAt", "interview.before-shortlist", Map.of("first", first, "now", now)))
        : Optional.empty();
  }

  /** Whose nominations the actor organises, and whether their category holds interviews. */
  @Singleton
  static class Board {

    private final Nominations nominations;
    private final Editions editions;
    private final Categories categories;
    private final EditionRights rights;

    Board(Nominations nominations, Editions editions, Categories categories, EditionRights rights) {
      this.nominations = nominations;
      this.editions = editions;
      this.categories = categories;
      this.rights = rights;
    }

    Nomination organised(Actor actor, String number) {
      Nomination nomination = nominations.withNumber(number);
      if (!rights.organises(actor, editions.withId(nomination.editionId()))) {
        throw new NoSuchNomination(number);
      }
      return nomination;
    }

    ZoneId zone(Nomination nomination) {
      return editions.withId(nomination.editionId()).timeZone();
    }

    Optional<Refusal> noInterviews(Nomination nomination) {
      Category category = categories.withId(nomination.categoryId());
      return category.interview() == Category.Interview.HELD
          ? Optional.empty()
          : Optional.of(Refusal.conflict("interview.none", Map.of()));
    }
  }
}
