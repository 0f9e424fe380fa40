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
  private final ScoreRights scoreRights;
  private final ResultRights resultRights;

  FullScores(
      Rounds rounds,
      ScoringRuns runs,
      StandingRows standings,
      ScoreRights scoreRights,
      ResultRights resultRights) {
    this.rounds = rounds;
    this.runs = runs;
    this.standings = standings;
    this.scoreRights = scoreRights;
    this.resultRights = resultRights;
  }

  /**
   * What a reader may open of one nomination's full score.
   *
   * @param breakdown whether the page on which it comes about is open
   * @param sheet whether the printed sheet is open
   */
  public record Doors(Rounds.Place place, boolean breakdown, boolean sheet) {}

  /** Empty where the nomination stands in no full run, or nothing of it is open to the actor. */
  @ReadOnly
  public Optional<Doors> of(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    Doors doors =
        new Doors(
            place,
            scoreRights.reads(actor, place, nomination),
            resultRights.readsScore(actor, place, nomination));
    return (doors.breakdown() || doors.sheet()) && stands(place, nomination)
        ? Optional.of(doors)
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
