package id.paritrana.decision;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.robustness.Variation;
import java.util.List;
import java.util.Optional;

/** How certain the ranks of a kept run are, repeated with a seed that nobody chooses. */
public final class RankUncertainty {

  /** How often a run is repeated. */
  public static final int REPLICATES = 1_000;

  private static final int DRIVER_SAMPLES = 100;

  private RankUncertainty() {}

  /** Repeats a run; empty where it ranks nobody. The same run always gives the same answer. */
  public static Optional<RunRobustness> of(ScoringRun kept, Run run) {
    return run.ranked().isEmpty()
        ? Optional.empty()
        : Optional.of(RunRobustness.of(run, Variation.USUAL, REPLICATES, seed(kept)));
  }

  /** What makes the ranks change, one for each of {@link RunRobustness#FACTORS}; NaN if nothing. */
  public static List<SobolIndices> drivers(ScoringRun kept, RunRobustness found) {
    return found.drivers(DRIVER_SAMPLES, seed(kept)).stream()
        .map(SobolIndices.Estimate::indices)
        .toList();
  }

  /** The first 8 bytes of the run's hash. */
  public static long seed(ScoringRun kept) {
    return Long.parseUnsignedLong(kept.sha256().substring(0, 16), 16);
  }
}
