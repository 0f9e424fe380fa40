package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Scheme;
import java.util.Comparator;
import java.util.List;

/**
 * A run with everything that it takes to compute it again.
 *
 * @param engine version of the engine that computed it
 * @param seed of the random draws of its report on uncertainty; the result itself draws none
 * @param nominees all that were given, by id
 * @param results by place
 */
public record StoredRun(
    String engine,
    Stage stage,
    long seed,
    Scheme scheme,
    List<Nominee> nominees,
    List<StoredResult> results) {

  public StoredRun {
    nominees = List.copyOf(nominees);
    results = List.copyOf(results);
  }

  /** A run as it is to be stored. */
  public static StoredRun of(Run run, long seed) {
    List<Nominee> nominees =
        run.standings().stream()
            .map(Standing::nominee)
            .sorted(Comparator.comparing(Nominee::id))
            .toList();
    return new StoredRun(
        run.engine(),
        run.stage(),
        seed,
        run.scheme(),
        nominees,
        run.standings().stream().map(StoredResult::of).toList());
  }
}
