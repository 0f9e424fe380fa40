package id.paritrana.decision;

import id.paritrana.decision.seal.SealedRanks;
import id.paritrana.identity.Refusal;
import id.paritrana.scoring.recomputation.CanonicalReader;
import id.paritrana.scoring.recomputation.Recomputation;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** The decided ranks with the run on which they rest. */
@Singleton
class SealableRanks {

  private final Winners winners;
  private final ScoringRuns runs;
  private final CanonicalRuns canonicalRuns;

  SealableRanks(Winners winners, ScoringRuns runs, CanonicalRuns canonicalRuns) {
    this.winners = winners;
    this.runs = runs;
    this.canonicalRuns = canonicalRuns;
  }

  /** Best first. */
  List<Winners.Ranked> of(Rounds.Place place) {
    return winners.ranking(place);
  }

  /** The same of one plenary. */
  List<Winners.Ranked> of(Rounds.Place place, Plenary plenary) {
    return winners.ranking(place, plenary);
  }

  static SealedRanks ranks(List<Winners.Ranked> ranked) {
    Map<String, Integer> ranks = new LinkedHashMap<>();
    ranked.forEach(each -> ranks.put(each.nomination().number(), each.place()));
    return new SealedRanks(ranks);
  }

  /**
   * @throws IllegalStateException before the ranks are decided
   */
  ScoringRun run(Rounds.Place place) {
    return winners
        .decided(place)
        .map(this::run)
        .orElseThrow(() -> new IllegalStateException(place.subject() + " has no decided ranks"));
  }

  /** The run that lay before a plenary. */
  ScoringRun run(Plenary plenary) {
    return runs.findById(plenary.runId()).orElseThrow();
  }

  /** Why the run of a plenary cannot be sealed: it does not compute to its own result. */
  Optional<Refusal> fault(Plenary plenary) {
    ScoringRun run = run(plenary);
    return computes(run) ? Optional.empty() : Optional.of(differs(run));
  }

  /** Why the ranks do not rest on the last run, or the run does not compute to its own result. */
  Optional<Refusal> fault(Rounds.Place place) {
    ScoringRun run = run(place);
    boolean last =
        runs.last(place.round().id(), ScoringRun.Purpose.FULL)
            .filter(latest -> latest.id().equals(run.id()))
            .isPresent();
    return last && computes(run) ? Optional.empty() : Optional.of(differs(run));
  }

  private static Refusal differs(ScoringRun run) {
    return Refusal.conflict("seal.run-differs", Map.of("run", run.number()));
  }

  private boolean computes(ScoringRun run) {
    String text = canonicalRuns.findById(run.id()).map(CanonicalRun::text).orElse("");
    return DigestUtils.sha256Hex(text).equals(run.sha256())
        && CanonicalReader.read(text) instanceof CanonicalReader.Reading.Sound(var stored)
        && Recomputation.of(stored) instanceof Recomputation.Same;
  }
}
