package id.paritrana.award;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays out an edition from a template and opens its call. */
@Singleton
public class OpeningEditions {

  private final Editions editions;
  private final EditionLayout layout;
  private final EditionRights rights;
  private final CalendarPolicy calendar;
  private final Acts acts;

  OpeningEditions(
      Editions editions,
      EditionLayout layout,
      EditionRights rights,
      CalendarPolicy calendar,
      Acts acts) {
    this.editions = editions;
    this.layout = layout;
    this.rights = rights;
    this.calendar = calendar;
    this.acts = acts;
  }

  /** A new edition of the actor's committee, in preparation; its call is not open yet. */
  @Transactional
  public Outcome<Edition> create(Actor actor, NewEdition wish, Instant now) {
    if (!actor.is(Role.ORGANISER)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<Refusal> faults = faults(wish, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Edition edition = layout.layOut(actor, wish, now);
    acts.publish(new Edition.Created(actor, now, edition.id(), edition.code()));
    return Outcome.done(edition);
  }

  /** Opens the call: from now on nominations may be drafted. */
  @Transactional
  public Outcome<Edition> open(Actor actor, String code, Instant now) {
    Edition edition = editions.heldWithCode(code);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (edition.isOpened()) {
      return Outcome.refused(
          Refusal.conflict("edition.already-open", Map.of("edition", edition.name())));
    }
    List<Refusal> faults = calendar.faults(edition, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    Edition opened = editions.update(edition.opened(actor, now));
    acts.publish(new Edition.Opened(actor, now, opened.id(), opened.code()));
    return Outcome.done(opened);
  }

  /** Everything that stands against the edition; nothing is laid out. */
  public List<Refusal> faults(NewEdition wish, Instant now) {
    List<Refusal> faults = new ArrayList<>();
    if (!wish.code().matches("[A-Z0-9][A-Z0-9-]{2,39}")) {
      faults.add(Refusal.invalid("code", "edition.code-form", Map.of("given", wish.code())));
    } else if (editions.findByCode(wish.code()).isPresent()) {
      faults.add(Refusal.invalid("code", "edition.code-taken", Map.of("given", wish.code())));
    }
    if (wish.name().isBlank() || wish.name().length() > 200) {
      faults.add(Refusal.invalid("name", "edition.name-length", Map.of("most", 200)));
    }
    if (wish.region().isBlank() || wish.region().length() > 60) {
      faults.add(Refusal.invalid("region", "edition.region-length", Map.of("most", 60)));
    }
    if (wish.periodTo().isBefore(wish.periodFrom())) {
      faults.add(
          Refusal.invalid("periodTo", "edition.period-order", Map.of("from", wish.periodFrom())));
    }
    if (!EditionTemplates.NAMES.contains(wish.template())) {
      faults.add(
          Refusal.invalid(
              "template", "edition.template-unknown", Map.of("given", wish.template())));
    } else {
      callFault(wish, now).ifPresent(faults::add);
    }
    return faults;
  }

  /** A call may have opened already, but not so long ago that nobody can answer it any more. */
  private Optional<Refusal> callFault(NewEdition wish, Instant now) {
    Instant deadline = layout.calendar(wish).get(Milestone.Kind.SUBMISSION_DEADLINE);
    if (now.isBefore(deadline)) {
      return Optional.empty();
    }
    long daysLate = ChronoUnit.DAYS.between(deadline, now) + 1;
    return Optional.of(
        Refusal.invalid(
            "callOpens",
            "edition.call-over",
            Map.of("deadline", deadline, "earliest", wish.callOpens().plusDays(daysLate))));
  }
}
