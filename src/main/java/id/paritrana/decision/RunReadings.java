package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.scoring.Run;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * Reads scoring runs with the breakdown of every score. The archive keeps a run's canonical form;
 * the breakdown is computed once more from the same inputs and compared with it.
 */
@Singleton
public class RunReadings {

  private final ScoringRuns runs;
  private final RunArchive archive;
  private final Shortlists shortlists;
  private final Nominations nominations;

  RunReadings(
      ScoringRuns runs, RunArchive archive, Shortlists shortlists, Nominations nominations) {
    this.runs = runs;
    this.archive = archive;
    this.shortlists = shortlists;
    this.nominations = nominations;
  }

  /** Whether computing a run once more gives what the archive keeps. */
  public enum Agreement {
    SAME,
    /** An input changed since, or the engine did. */
    CHANGED
  }

  /** A kept run and the same run with its breakdowns. */
  public record Reading(ScoringRun kept, Run run, Agreement agreement) {}

  /** The last run of the round for this purpose; empty before there is one. */
  public Optional<Reading> last(Rounds.Place place, ScoringRun.Purpose purpose) {
    return runs.findFirstByRoundIdAndPurposeOrderByNumberDesc(place.round().id(), purpose)
        .map(kept -> reading(kept, archive.computed(place, purpose, scored(place, purpose))));
  }

  private static Reading reading(ScoringRun kept, Run run) {
    Agreement agreement =
        run.toString().equals(kept.canonical()) ? Agreement.SAME : Agreement.CHANGED;
    return new Reading(kept, run, agreement);
  }

  private List<Nomination> scored(Rounds.Place place, ScoringRun.Purpose purpose) {
    return switch (purpose) {
      case DESK ->
          nominations.findByCategoryIdAndStatusOrderByNumber(
              place.category().id(), Nomination.Status.ADMITTED);
      case FULL -> shortlists.of(place.round());
    };
  }
}
