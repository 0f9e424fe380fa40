package id.paritrana.decision;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.recomputation.CanonicalReader;
import id.paritrana.scoring.recomputation.Recomputation;
import id.paritrana.scoring.recomputation.StoredRun;
import id.paritrana.scoring.wording.Remark;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Reads scoring runs with the breakdown of every score, computed once more from what was kept.
 *
 * <p>A run never changes, so its breakdowns stay in memory under the hash of its canonical form,
 * the least used going first, as long as they belong to no more than some thousands of nominees.
 */
@Singleton
public class RunReadings {

  private static final int MOST_STANDINGS = 5_000;

  private final ScoringRuns runs;
  private final CanonicalRuns canonicalRuns;
  private final Cache<String, Run> computed =
      Caffeine.newBuilder()
          .maximumWeight(MOST_STANDINGS)
          .weigher((String _, Run run) -> run.standings().size())
          .build();

  RunReadings(ScoringRuns runs, CanonicalRuns canonicalRuns) {
    this.runs = runs;
    this.canonicalRuns = canonicalRuns;
  }

  /** A kept run and the same run with its breakdowns. */
  public record Reading(ScoringRun kept, Run run) {}

  /**
   * The run of the round for this purpose that counts; empty before there is one.
   *
   * @throws IllegalStateException when what was kept was changed, cannot be read, or does not
   *     compute to the same result
   */
  public Optional<Reading> last(Rounds.Place place, ScoringRun.Purpose purpose) {
    return runs.last(place.round().id(), purpose).map(this::of);
  }

  /** The same of one run. */
  public Reading of(ScoringRun kept) {
    return new Reading(kept, computed.get(kept.sha256(), _ -> recomputed(kept)));
  }

  private Run recomputed(ScoringRun kept) {
    String text = canonicalRuns.findById(kept.id()).orElseThrow().text();
    if (!DigestUtils.sha256Hex(text).equals(kept.sha256())) {
      throw new IllegalStateException("run " + kept.id() + " is not what was kept");
    }
    StoredRun stored =
        switch (CanonicalReader.read(text)) {
          case CanonicalReader.Reading.Sound(StoredRun sound) -> sound;
          case CanonicalReader.Reading.Broken(int line, Remark why) ->
              throw new IllegalStateException(
                  "run " + kept.id() + ", line " + line + ": " + why.in(Locale.ENGLISH));
        };
    if (Recomputation.of(stored) instanceof Recomputation.Same(Run run)) {
      return run;
    }
    throw new IllegalStateException("run " + kept.id() + " does not compute to its own result");
  }
}
