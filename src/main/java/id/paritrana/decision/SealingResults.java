package id.paritrana.decision;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Seals a decided result: from now on nothing that determined it can be changed, and whoever
 * changes it past the program is found out.
 */
@Singleton
public class SealingResults {

  private final Rounds rounds;
  private final EditionRights rights;
  private final Hearing hearing;
  private final SealSetting setting;
  private final Acts acts;

  SealingResults(
      Rounds rounds, EditionRights rights, Hearing hearing, SealSetting setting, Acts acts) {
    this.rounds = rounds;
    this.rights = rights;
    this.hearing = hearing;
    this.setting = setting;
    this.acts = acts;
  }

  /** What must be over and sound before a result is sealed. */
  @Singleton
  record Hearing(
      ObjectionWindows windows, OpenObjections open, Shortlists shortlists, SealableRanks ranks) {}

  /**
   * What will be sealed.
   *
   * @param ranked best first
   * @param fault why it cannot be sealed; empty when it can
   */
  public record Draft(ScoringRun run, List<Winners.Ranked> ranked, Optional<Refusal> fault) {
    public Draft {
      ranked = List.copyOf(ranked);
    }
  }

  /** What will be sealed of a result that is decided. */
  @ReadOnly
  public Draft draft(Rounds.Place place, Instant now) {
    return new Draft(hearing.ranks().run(place), hearing.ranks().of(place), fault(place, now));
  }

  @Transactional
  public Outcome<Seal> seal(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    Optional<Refusal> fault = fault(place, now);
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    setting.prepare(actor, place, now);
    rounds.advance(
        actor, place, CategoryRound.Stage.DECIDED, CategoryRound.Stage.SEALED, "round.sealed", now);
    Seal seal =
        setting.set(
            actor,
            place,
            new SealSetting.Decided(
                hearing.ranks().run(place), hearing.ranks().of(place), Optional.empty()),
            now);
    acts.publish(
        new Seal.Made(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            categoryId,
            seal.version(),
            seal.sha256()));
    return Outcome.done(seal);
  }

  private Optional<Refusal> outdated(Rounds.Place place) {
    return hearing.shortlists().isOutdated(place.round())
        ? Optional.of(Refusal.conflict("round.shortlist-outdated", Map.of()))
        : Optional.empty();
  }

  private Optional<Refusal> fault(Rounds.Place place, Instant now) {
    return rounds
        .notAt(place, CategoryRound.Stage.DECIDED)
        .or(() -> hearing.windows().stillOpen(place, now))
        .or(() -> hearing.open().stillOpen(place))
        .or(() -> outdated(place))
        .or(() -> hearing.ranks().fault(place))
        .or(() -> setting.fault(place));
  }
}
