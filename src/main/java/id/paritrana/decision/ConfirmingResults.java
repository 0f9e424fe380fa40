package id.paritrana.decision;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a provisional result final, once the time for objections has passed. */
@Singleton
public class ConfirmingResults {

  private final Rounds rounds;
  private final EditionRights rights;
  private final ObjectionWindows windows;
  private final OpenObjections open;
  private final Shortlists shortlists;
  private final PlenaryRecords records;
  private final Acts acts;

  ConfirmingResults(
      Rounds rounds,
      EditionRights rights,
      ObjectionWindows windows,
      OpenObjections open,
      Shortlists shortlists,
      PlenaryRecords records,
      Acts acts) {
    this.rounds = rounds;
    this.rights = rights;
    this.windows = windows;
    this.open = open;
    this.shortlists = shortlists;
    this.records = records;
    this.acts = acts;
  }

  /**
   * Confirms the ranks of the last run, or changes them with reasons; never before the time has
   * passed and every objection is decided.
   */
  @Transactional
  public Outcome<Plenary> confirm(Actor actor, long categoryId, Minutes minutes, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    List<Refusal> faults = faults(actor, place, minutes, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    PlenaryRecords.Recorded recorded =
        records.record(actor, place, Plenary.Purpose.FINAL, minutes, now);
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.PROVISIONAL,
        CategoryRound.Stage.DECIDED,
        "round.result-confirmed",
        now);
    acts.publish(
        new Plenary.ResultConfirmed(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            categoryId,
            recorded.changes(minutes)));
    return Outcome.done(recorded.plenary());
  }

  /** Everything that stands against the minutes; nothing is recorded. */
  public List<Refusal> faults(Actor actor, long categoryId, Minutes minutes, Instant now) {
    return faults(actor, rounds.of(categoryId), minutes, now);
  }

  private List<Refusal> faults(Actor actor, Rounds.Place place, Minutes minutes, Instant now) {
    if (!rights.organises(actor, place.edition())) {
      return List.of(Refusal.forbidden("edition.organiser-only"));
    }
    return early(place, now).map(List::of).orElseGet(() -> faults(place, minutes, now));
  }

  /** Why the result cannot be confirmed yet; empty when it can. */
  public Optional<Refusal> early(Rounds.Place place, Instant now) {
    return unheard(place, now)
        .or(
            () ->
                shortlists.isOutdated(place.round())
                    ? Optional.of(Refusal.conflict("round.shortlist-outdated", Map.of()))
                    : Optional.empty());
  }

  /** Why the shortlist need not, or not yet, be decided once more. */
  Optional<Refusal> shortlistStands(Rounds.Place place, Instant now) {
    return unheard(place, now)
        .or(
            () ->
                shortlists.isOutdated(place.round())
                    ? Optional.empty()
                    : Optional.of(Refusal.conflict("round.shortlist-stands", Map.of())));
  }

  private Optional<Refusal> unheard(Rounds.Place place, Instant now) {
    return rounds
        .notAt(place, CategoryRound.Stage.PROVISIONAL)
        .or(() -> windows.stillOpen(place, now))
        .or(() -> open.stillOpen(place));
  }

  private List<Refusal> faults(Rounds.Place place, Minutes minutes, Instant now) {
    List<Refusal> faults =
        new ArrayList<>(records.faults(place, Plenary.Purpose.FINAL, minutes, now));
    windows
        .of(place)
        .filter(window -> window.isOpen(minutes.heldAt()))
        .ifPresent(
            window ->
                faults.add(
                    Refusal.invalid(
                        "heldAt",
                        "plenary.before-objections-closed",
                        Map.of("until", window.until()))));
    return faults;
  }
}
