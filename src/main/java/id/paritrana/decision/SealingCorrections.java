package id.paritrana.decision;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Seals a corrected result, and puts it into force in the place of the earlier one. */
@Singleton
public class SealingCorrections {

  private final Rounds rounds;
  private final OpenCorrections open;
  private final Winners winners;
  private final Sealing sealing;
  private final Acts acts;

  SealingCorrections(
      Rounds rounds, OpenCorrections open, Winners winners, Sealing sealing, Acts acts) {
    this.rounds = rounds;
    this.open = open;
    this.winners = winners;
    this.sealing = sealing;
    this.acts = acts;
  }

  /** How a result is sealed. */
  @Singleton
  record Sealing(SealableRanks ranks, SealSetting setting) {}

  /** Seals what the plenary confirmed; the statement names the version that it supersedes. */
  @Transactional
  public Outcome<Seal> seal(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    return switch (open.at(actor, place, Correction.State.CONFIRMED)) {
      case Outcome.Refused<Correction>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Correction>(Correction correction) -> {
        Plenary plenary = winners.of(place, correction).orElseThrow();
        Optional<Refusal> fault =
            sealing.ranks().fault(plenary).or(() -> sealing.setting().fault(place));
        yield fault.isPresent()
            ? Outcome.refused(fault.get())
            : Outcome.done(sealed(actor, place, correction, plenary, now));
      }
    };
  }

  /** The open correction, if it is sealed and the actor leads it. */
  public Outcome<Correction> sealed(Actor actor, Rounds.Place place) {
    return open.at(actor, place, Correction.State.SEALED);
  }

  /** Lets a sealed correction count from now on. */
  @Transactional
  public void putIntoForce(Actor actor, Rounds.Place place, Correction correction, Instant now) {
    open.end(
        new CorrectionEnd(correction.id(), CorrectionEnd.Outcome.IN_FORCE, null, now, actor.id()));
    open.step(actor, place, correction, Correction.State.IN_FORCE, List.of(), now);
  }

  private Seal sealed(
      Actor actor, Rounds.Place place, Correction correction, Plenary plenary, Instant now) {
    sealing.setting().prepare(actor, place, now);
    Seal seal =
        sealing
            .setting()
            .set(
                actor,
                place,
                new SealSetting.Decided(
                    sealing.ranks().run(plenary),
                    sealing.ranks().of(place, plenary),
                    Optional.of(correction)),
                now);
    acts.publish(
        new Seal.Made(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            place.category().id(),
            seal.version(),
            seal.sha256()));
    open.step(
        actor,
        place,
        correction,
        Correction.State.SEALED,
        List.of(new Change("version", null, Integer.toString(seal.version()))),
        now);
    return seal;
  }
}
