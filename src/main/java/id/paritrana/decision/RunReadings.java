package id.paritrana.decision;

import id.paritrana.scoring.Run;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads scoring runs with the breakdown of every score, computed once more from what was kept. */
@Singleton
public class RunReadings {

  private final ScoringRuns runs;
  private final RunArchive archive;

  RunReadings(ScoringRuns runs, RunArchive archive) {
    this.runs = runs;
    this.archive = archive;
  }

  /** A kept run and the same run with its breakdowns. */
  public record Reading(ScoringRun kept, Run run) {}

  /** The last run of the round for this purpose; empty before there is one. */
  public Optional<Reading> last(Rounds.Place place, ScoringRun.Purpose purpose) {
    return runs.findFirstByRoundIdAndPurposeOrderByNumberDesc(place.round().id(), purpose)
        .map(kept -> new Reading(kept, archive.kept(kept)));
  }
}
