package id.paritrana.decision;

import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.WorkingCalendar;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The time in which the nominees of a category may object to its provisional result. */
@Singleton
public class ObjectionWindows {

  private final Milestones milestones;
  private final Plenaries plenaries;
  private final WorkingCalendar calendar;

  ObjectionWindows(Milestones milestones, Plenaries plenaries, WorkingCalendar calendar) {
    this.milestones = milestones;
    this.plenaries = plenaries;
    this.calendar = calendar;
  }

  /**
   * The time of one category.
   *
   * @param until an objection at or after it is late
   * @param unknownYears years in it whose holidays are not known; in them only weekends are left
   *     out
   */
  public record Window(Instant until, List<Integer> unknownYears) {
    public Window {
      unknownYears = List.copyOf(unknownYears);
    }

    public boolean isOpen(Instant now) {
      return now.isBefore(until);
    }
  }

  /** Begins with the plenary that was just recorded; ends with the edition's last working day. */
  Instant open(Rounds.Place place, Instant now) {
    Instant until = endAfter(place, now);
    milestones.put(
        place.edition().id(), place.category().id(), Milestone.Kind.OBJECTION_DEADLINE, until);
    return until;
  }

  /** The end of as many working days as the edition gives for objections. */
  Instant endAfter(Rounds.Place place, Instant from) {
    return calendar.endAfter(from, place.edition().objectionDays(), place.edition().timeZone());
  }

  /** Empty before the plenary on the ranks, and where the edition gives no time to object. */
  public Optional<Window> of(Rounds.Place place) {
    return Optional.ofNullable(
            milestones
                .calendar(place.edition().id(), place.category().id())
                .get(Milestone.Kind.OBJECTION_DEADLINE))
        .map(until -> new Window(until, unknownYears(place, until)));
  }

  /** Why the time has not passed. */
  Optional<Refusal> stillOpen(Rounds.Place place, Instant now) {
    return of(place)
        .filter(window -> window.isOpen(now))
        .map(window -> Refusal.conflict("round.objections-open", Map.of("until", window.until())));
  }

  private List<Integer> unknownYears(Rounds.Place place, Instant until) {
    Instant from =
        plenaries
            .last(place.round().id(), Plenary.Purpose.RANKS)
            .map(Plenary::recordedAt)
            .orElse(until);
    return calendar.unknownYears(from, until, place.edition().timeZone());
  }
}
