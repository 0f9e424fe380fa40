package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Which nominations have a full score, and who may open it. */
@Singleton
public class FullScores {

  private final Rounds rounds;
  private final ScoringRuns runs;
  private final StandingRows standings;
  private final Winners winners;
  private final ScoreRights rights;

  FullScores(
      Rounds rounds,
      ScoringRuns runs,
      StandingRows standings,
      Winners winners,
      ScoreRights rights) {
    this.rounds = rounds;
    this.runs = runs;
    this.standings = standings;
    this.winners = winners;
    this.rights = rights;
  }

  /**
   * Where a nomination's full score is read.
   *
   * @param ranked whether there is a score to print; a nominee that the gates refused, that lacks a
   *     value, or to whom the plenary gave no rank, has its reasons only
   * @param feedback whether the actor may read its feedback letter
   */
  public record Stand(Rounds.Place place, boolean ranked, boolean feedback) {}

  /** Empty where the nomination stands in no full run, or is not open to the actor. */
  @ReadOnly
  public Optional<Stand> of(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    return rights.reads(actor, place, nomination)
        ? runs.last(place.round().id(), ScoringRun.Purpose.FULL)
            .flatMap(run -> stand(actor, place, nomination, run))
        : Optional.empty();
  }

  private Optional<Stand> stand(
      Actor actor, Rounds.Place place, Nomination nomination, ScoringRun run) {
    return standings
        .findByRunIdAndNominationId(run.id(), nomination.id())
        .map(
            row -> {
              boolean ranked =
                  row.place() != null && !winners.isLeftOut(place, run, nomination.id());
              return new Stand(
                  place, ranked, ranked && rights.readsFeedback(actor, place, nomination));
            });
  }
}
