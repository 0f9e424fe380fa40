package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Moves the dates of calendars; the processes' timers follow. */
@Singleton
public class Calendars {

  private final Editions editions;
  private final Categories categories;
  private final Milestones milestones;
  private final Permission permission;
  private final Acts acts;

  Calendars(
      Editions editions,
      Categories categories,
      Milestones milestones,
      Permission permission,
      Acts acts) {
    this.editions = editions;
    this.categories = categories;
    this.milestones = milestones;
    this.permission = permission;
    this.acts = acts;
  }

  /**
   * Where a date goes.
   *
   * @param category the code of the one category that gets a date of its own; empty for the whole
   *     edition
   * @param to the new instant; the present itself closes the stage at once
   * @param reason why, for the record; not blank once the call is open
   */
  public record Move(@Nullable String category, Milestone.Kind kind, Instant to, String reason) {}

  /**
   * Moves a date that still lies ahead to another that keeps the order of the calendar, or sets one
   * that the edition did not have; a date that has passed stays. The end of a category's time for
   * objections only moves to a later date; of a sealed category only the ceremony moves, on which
   * no result rests.
   */
  @Transactional
  public Outcome<Milestone> move(Actor actor, String editionCode, Move move, Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!permission.rights().organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (!edition.isOpened()) {
      edition = editions.heldWithCode(editionCode);
    }
    Long categoryId =
        move.category() == null ? null : categories.withCode(edition.id(), move.category()).id();
    hold(edition, categoryId);
    Optional<Refusal> sealed =
        move.kind() == Milestone.Kind.CEREMONY
            ? Optional.empty()
            : Optional.ofNullable(categoryId).flatMap(permission.seals()::fault);
    if (sealed.isPresent()) {
      return Outcome.refused(sealed.get());
    }
    Map<Milestone.Kind, Instant> calendar = milestones.calendar(edition.id(), categoryId);
    List<Refusal> faults =
        Stream.of(reasonFault(edition, move.reason()), dateFault(edition, calendar, move, now))
            .flatMap(Optional::stream)
            .toList();
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Milestone moved = milestones.put(edition.id(), categoryId, move.kind(), move.to());
    Instant present = calendar.get(move.kind());
    Change date =
        new Change(
            move.kind().name(), present == null ? null : present.toString(), move.to().toString());
    acts.publish(
        new Edition.CalendarChanged(
            actor,
            now,
            edition.id(),
            subject(edition, move),
            categoryId,
            move.kind(),
            List.of(date, new Change("reason", null, move.reason()))));
    return Outcome.done(moved);
  }

  /** A round that makes a timer makes it before or after the date moves, never in between. */
  private void hold(Edition edition, @Nullable Long categoryId) {
    if (categoryId != null) {
      permission.seals().hold(categoryId);
    } else {
      categories
          .findByEditionIdOrderByOrdinal(edition.id())
          .forEach(category -> permission.seals().hold(category.id()));
    }
  }

  private static String subject(Edition edition, Move move) {
    return move.category() == null ? edition.code() : edition.code() + "-" + move.category();
  }

  /** Who may move dates, and of which category none any more. */
  @Singleton
  record Permission(EditionRights rights, SealPolicy seals) {}

  /** What stands against the reason, wherever the date goes. */
  public static Optional<Refusal> reasonFault(Edition edition, String reason) {
    return edition.isOpened() && !ReasonPolicy.suffices(reason)
        ? Optional.of(
            Refusal.invalid(
                "reason", "calendar.reason-needed", Map.of("least", ReasonPolicy.LEAST)))
        : Optional.empty();
  }

  private static Optional<Refusal> dateFault(
      Edition edition, Map<Milestone.Kind, Instant> calendar, Move move, Instant now) {
    if (move.kind() == Milestone.Kind.OBJECTION_DEADLINE) {
      Optional<Refusal> fault = objectionFault(calendar.get(move.kind()), move);
      if (fault.isPresent()) {
        return fault;
      }
    }
    Instant present = calendar.get(move.kind());
    if (edition.isOpened() && present != null && present.isBefore(now)) {
      return Optional.of(Refusal.conflict("calendar.passed", Map.of("date", present)));
    }
    if (edition.isOpened() && move.to().isBefore(now)) {
      return Optional.of(Refusal.invalid("to", "calendar.in-the-past", Map.of("now", now)));
    }
    return calendar.entrySet().stream()
        .filter(other -> isPlanned(other.getKey()) && isPlanned(move.kind()))
        .flatMap(other -> disorder(other.getKey(), other.getValue(), move).stream())
        .findFirst();
  }

  private static Optional<Refusal> objectionFault(@Nullable Instant present, Move move) {
    if (present == null) {
      return Optional.of(Refusal.conflict("calendar.no-objections", Map.of()));
    }
    return move.to().isAfter(present)
        ? Optional.empty()
        : Optional.of(Refusal.invalid("to", "calendar.only-later", Map.of("date", present)));
  }

  /** The time for objections follows the plenary that was held, not the plan. */
  private static boolean isPlanned(Milestone.Kind kind) {
    return kind != Milestone.Kind.OBJECTION_DEADLINE;
  }

  private static Optional<Refusal> disorder(Milestone.Kind other, Instant date, Move move) {
    int order = other.compareTo(move.kind());
    if (order < 0 && date.isAfter(move.to())) {
      return Optional.of(
          Refusal.invalid("to", "calendar.before", Map.of("milestone", other, "date", date)));
    }
    if (order > 0 && date.isBefore(move.to())) {
      return Optional.of(
          Refusal.invalid("to", "calendar.after", Map.of("milestone", other, "date", date)));
    }
    return Optional.empty();
  }
}
