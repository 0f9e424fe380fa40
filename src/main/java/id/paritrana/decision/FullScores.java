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
  private final ScoreRights rights;

  FullScores(Rounds rounds, ScoringRuns runs, StandingRows standings, ScoreRights rights) {
    this.rounds = rounds;
    this.runs = runs;
    this.standings = standings;
    this.rights = rights;
  }

  /**
   * The round in which the nomination has a full score that the actor may read; empty where it
   * stands in no full run, or is not open to the actor.
   */
  @ReadOnly
  public Optional<Rounds.Place> of(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    return rights.reads(actor, place, nomination) && stands(place, nomination)
        ? Optional.of(place)
        : Optional.empty();
  }

  private boolean stands(Rounds.Place place, Nomination nomination) {
    return runs.findFirstByRoundIdAndPurposeOrderByNumberDesc(
            place.round().id(), ScoringRun.Purpose.FULL)
        .filter(
            run ->
                standings.findByRunId(run.id()).stream()
                    .anyMatch(row -> nomination.id().equals(row.nominationId())))
        .isPresent();
  }
}
