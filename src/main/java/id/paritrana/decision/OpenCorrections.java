package id.paritrana.decision;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Act;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The correction that a category waits for, how far it has come and who leads it. */
@Singleton
class OpenCorrections {

  private final Corrections corrections;
  private final CorrectionEnds ends;
  private final Winners winners;
  private final Seals seals;
  private final Leading leading;

  OpenCorrections(
      Corrections corrections, CorrectionEnds ends, Winners winners, Seals seals, Leading leading) {
    this.corrections = corrections;
    this.ends = ends;
    this.winners = winners;
    this.seals = seals;
    this.leading = leading;
  }

  /** Who may lead a correction, and where it is told. */
  @Singleton
  record Leading(Rounds rounds, EditionRights rights, Acts acts) {}

  Correction.State state(Rounds.Place place, Correction correction) {
    Optional<CorrectionEnd> end = ends.findByCorrectionId(correction.id());
    if (end.isPresent()) {
      return end.get().state();
    }
    if (seals.findByCorrectionId(correction.id()).isPresent()) {
      return Correction.State.SEALED;
    }
    return winners.of(place, correction).isPresent()
        ? Correction.State.CONFIRMED
        : Correction.State.OPENED;
  }

  /**
   * The open correction, if it stands at one of these states, its scores are computed and the actor
   * leads it.
   */
  Outcome<Correction> at(Actor actor, Rounds.Place place, Correction.State... needed) {
    return leading.rights().organises(actor, place.edition())
            && corrections.unscored(place.category().id()).isPresent()
        ? Outcome.refused(Refusal.conflict("round.being-scored", Map.of()))
        : scoredOrNot(actor, place, needed);
  }

  /** The same where its scores may still be awaited, or cannot be computed. */
  Outcome<Correction> scoredOrNot(Actor actor, Rounds.Place place, Correction.State... needed) {
    if (!leading.rights().organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    Optional<Correction> open = corrections.open(place.category().id());
    if (open.isEmpty()) {
      return Outcome.refused(Refusal.conflict("correction.none", Map.of()));
    }
    Correction.State state = state(place, open.get());
    return List.of(needed).contains(state)
        ? Outcome.done(open.get())
        : Outcome.refused(Refusal.conflict("correction.other-state", Map.of("state", state)));
  }

  Optional<CorrectionEnd> end(Correction correction) {
    return ends.findByCorrectionId(correction.id());
  }

  void end(CorrectionEnd end) {
    ends.save(end);
  }

  /** Tells of a step, which whoever takes it holds the round for. */
  void step(
      Actor actor,
      Rounds.Place place,
      Correction correction,
      Correction.State state,
      List<Change> changes,
      Instant now) {
    leading.rounds().touch(place, now);
    Act act =
        new Correction.Step(
            actor,
            now,
            place.edition().id(),
            correction.name(place),
            place.category().id(),
            correction,
            state,
            changes);
    leading.acts().publish(act);
  }
}
