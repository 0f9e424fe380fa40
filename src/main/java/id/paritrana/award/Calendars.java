package id.paritrana.award;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Moves the dates of an edition's calendar; the processes' timers follow. */
@Singleton
public class Calendars {

  private final Editions editions;
  private final Milestones milestones;
  private final EditionRights rights;
  private final Acts acts;

  Calendars(Editions editions, Milestones milestones, EditionRights rights, Acts acts) {
    this.editions = editions;
    this.milestones = milestones;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * Moves a date that still lies ahead to another that keeps the order of the calendar; a date that
   * has passed stays.
   *
   * @param to the new instant; {@code now} itself closes the stage at once
   * @param reason why, for the record; not blank once the call is open
   */
  @Transactional
  public Outcome<Milestone> move(
      Actor actor,
      String editionCode,
      Milestone.Kind kind,
      Instant to,
      String reason,
      Instant now) {
    Edition edition = editions.withCode(editionCode);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Milestone> calendar = milestones.findByEditionIdOrderByFallsAt(edition.id());
    Optional<Refusal> fault = fault(edition, calendar, kind, to, reason, now);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Milestone old =
        calendar.stream()
            .filter(m -> m.kind() == kind)
            .findFirst()
            .orElseThrow(() -> new NoSuchEdition(kind.name()));
    Milestone moved = milestones.update(new Milestone(old.id(), old.editionId(), kind, to));
    acts.publish(
        new Edition.CalendarChanged(
            actor,
            now,
            edition.id(),
            edition.code(),
            kind,
            List.of(
                new Change(kind.name(), old.fallsAt().toString(), to.toString()),
                new Change("reason", null, reason))));
    return Outcome.done(moved);
  }

  private static Optional<Refusal> fault(
      Edition edition,
      List<Milestone> calendar,
      Milestone.Kind kind,
      Instant to,
      String reason,
      Instant now) {
    if (edition.isOpened() && reason.isBlank()) {
      return Optional.of(Refusal.invalid("reason", "calendar.reason-needed", Map.of()));
    }
    for (Milestone other : calendar) {
      if (other.kind() == kind && edition.isOpened() && other.fallsAt().isBefore(now)) {
        return Optional.of(Refusal.conflict("calendar.passed", Map.of("date", other.fallsAt())));
      }
      if (other.kind().compareTo(kind) < 0 && other.fallsAt().isAfter(to)) {
        return Optional.of(
            Refusal.invalid(
                "to",
                "calendar.before",
                Map.of("milestone", other.kind(), "date", other.fallsAt())));
      }
      if (other.kind().compareTo(kind) > 0 && other.fallsAt().isBefore(to)) {
        return Optional.of(
            Refusal.invalid(
                "to",
                "calendar.after",
                Map.of("milestone", other.kind(), "date", other.fallsAt())));
      }
    }
    return edition.isOpened() && to.isBefore(now)
        ? Optional.of(Refusal.invalid("to", "calendar.in-the-past", Map.of("now", now)))
        : Optional.empty();
  }
}
