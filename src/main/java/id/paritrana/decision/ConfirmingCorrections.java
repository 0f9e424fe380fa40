package id.paritrana.decision;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Records what a plenary decided of a corrected result, and lets a correction be given up. */
@Singleton
public class ConfirmingCorrections {

  private final Rounds rounds;
  private final OpenCorrections open;
  private final PlenaryRecords records;

  ConfirmingCorrections(Rounds rounds, OpenCorrections open, PlenaryRecords records) {
    this.rounds = rounds;
    this.open = open;
    this.records = records;
  }

  /** Confirms the corrected ranks, or changes them with reasons. */
  @Transactional
  public Outcome<Plenary> confirm(Actor actor, long categoryId, Minutes minutes, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    return switch (open.at(actor, place, Correction.State.OPENED)) {
      case Outcome.Refused<Correction>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Correction>(Correction correction) -> {
        List<Refusal> faults = faults(place, correction, minutes, now);
        yield faults.isEmpty()
            ? Outcome.done(record(actor, place, correction, minutes, now))
            : Outcome.refused(faults);
      }
    };
  }

  /** Everything that stands against the minutes; nothing is recorded. */
  public List<Refusal> faults(Actor actor, long categoryId, Minutes minutes, Instant now) {
    Rounds.Place place = rounds.of(categoryId);
    return switch (open.at(actor, place, Correction.State.OPENED)) {
      case Outcome.Refused<Correction>(List<Refusal> reasons) -> reasons;
      case Outcome.Done<Correction>(Correction correction) ->
          faults(place, correction, minutes, now);
    };
  }

  /** Whether the plenary on a correction is to be held. */
  public boolean isDue(Actor actor, Rounds.Place place) {
    return open.at(actor, place, Correction.State.OPENED) instanceof Outcome.Done<Correction>;
  }

  /**
   * Gives a correction up before it is sealed: what it sets then decides nothing, and stays to be
   * read by the committee. Its scores are not waited for, as they may fail to be computed for good.
   *
   * @param reason 10 to 1000 characters
   */
  @Transactional
  public Outcome<Correction> giveUp(Actor actor, long categoryId, String reason, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    return switch (open.scoredOrNot(
        actor, place, Correction.State.OPENED, Correction.State.CONFIRMED)) {
      case Outcome.Refused<Correction> refused -> refused;
      case Outcome.Done<Correction>(Correction correction) -> {
        if (!ReasonPolicy.suffices(reason)
            || reason.strip().length() > OpeningCorrections.REASON_MOST) {
          yield Outcome.refused(
              Refusal.invalid(
                  "reason",
                  "correction.reason-length",
                  Map.of("least", ReasonPolicy.LEAST, "most", OpeningCorrections.REASON_MOST)));
        }
        open.end(
            new CorrectionEnd(
                correction.id(), CorrectionEnd.Outcome.GIVEN_UP, reason.strip(), now, actor.id()));
        open.step(
            actor,
            place,
            correction,
            Correction.State.GIVEN_UP,
            List.of(new Change("reason", null, reason.strip())),
            now);
        yield Outcome.done(correction);
      }
    };
  }

  private Plenary record(
      Actor actor, Rounds.Place place, Correction correction, Minutes minutes, Instant now) {
    PlenaryRecords.Recorded recorded =
        records.record(actor, place, Plenary.Purpose.CORRECTION, correction.number(), minutes, now);
    open.step(actor, place, correction, Correction.State.CONFIRMED, recorded.changes(minutes), now);
    return recorded.plenary();
  }

  private List<Refusal> faults(
      Rounds.Place place, Correction correction, Minutes minutes, Instant now) {
    List<Refusal> faults =
        new ArrayList<>(records.faults(place, Plenary.Purpose.CORRECTION, minutes, now));
    if (faults.stream().noneMatch(fault -> "heldAt".equals(fault.field()))
        && minutes
            .heldAt()
            .isBefore(
                correction
                    .openedAt()
                    .atZone(place.edition().timeZone())
                    .truncatedTo(ChronoUnit.DAYS)
                    .toInstant())) {
      faults.add(
          Refusal.invalid(
              "heldAt", "correction.plenary-before", Map.of("opened", correction.openedAt())));
    }
    return faults;
  }
}
