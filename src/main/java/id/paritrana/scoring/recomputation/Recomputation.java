package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.Inputs;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.wording.Remark;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;

/** Computes a stored run again and says whether every bit is the same. */
public sealed interface Recomputation {

  /** All results are the same to the last bit; the run once more, with its breakdowns. */
  record Same(Run run) implements Recomputation {}

  /** The first difference, going down the places and, within a nominee, down the tree. */
  record Different(Remark first) implements Recomputation {}

  /** It cannot be computed: another version of the engine made it, or its inputs are faulty. */
  record Impossible(Remark why) implements Recomputation {}

  /** Computes it again. */
  static Recomputation of(StoredRun stored) {
    if (!stored.engine().equals(Scoring.ENGINE)) {
      return new Impossible(Remark.of("recompute.engine", stored.engine(), Scoring.ENGINE));
    }
    List<Remark> faults = Inputs.faults(stored.scheme(), stored.nominees());
    if (!faults.isEmpty()) {
      return new Impossible(faults.getFirst());
    }
    Run run = Scoring.run(stored.scheme(), stored.nominees(), stored.stage());
    Optional<Remark> first =
        firstDifference(stored.results(), StoredRun.of(run, stored.seed()).results());
    return first.isPresent() ? new Different(first.get()) : new Same(run);
  }

  private static Optional<Remark> firstDifference(
      List<StoredResult> stored, List<StoredResult> found) {
    for (int place = 0; place < Math.min(stored.size(), found.size()); place++) {
      if (!stored.get(place).equals(found.get(place))) {
        return Optional.of(difference(place + 1, stored.get(place), found.get(place)));
      }
    }
    return stored.size() == found.size()
        ? Optional.empty()
        : Optional.of(Remark.of("recompute.number", stored.size(), found.size()));
  }

  private static Remark difference(int place, StoredResult stored, StoredResult found) {
    if (!stored.nominee().equals(found.nominee())) {
      return Remark.of("recompute.nominee", place, stored.nominee(), found.nominee());
    }
    Map<String, Double> before = stored.points();
    Map<String, Double> after = found.points();
    TreeSet<String> criteria = new TreeSet<>(before.keySet());
    criteria.addAll(after.keySet());
    for (String criterion : criteria) {
      if (!Objects.equals(before.get(criterion), after.get(criterion))) {
        return Remark.of(
            "recompute.points",
            stored.nominee(),
            criterion,
            String.valueOf(before.get(criterion)),
            String.valueOf(after.get(criterion)));
      }
    }
    return Remark.of("recompute.result", stored.nominee(), shown(stored), shown(found));
  }

  private static String shown(StoredResult result) {
    return "%s, %s, %d, %s, %s, %s"
        .formatted(
            result.state().name().toLowerCase(Locale.ROOT),
            result.score().orElse("-"),
            result.rank(),
            result.tied(),
            result.prize().name().toLowerCase(Locale.ROOT),
            result.scoreClass().orElse("-"));
  }
}
