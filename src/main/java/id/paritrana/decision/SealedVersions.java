package id.paritrana.decision;

import id.paritrana.award.NoSuchEdition;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads what each version of a result decided, whichever counts now; who may is asked elsewhere.
 */
@Singleton
public class SealedVersions {

  private final Seals seals;
  private final Corrections corrections;
  private final Winners winners;
  private final CorrectedRanks changes;
  private final Computed computed;

  SealedVersions(
      Seals seals,
      Corrections corrections,
      Winners winners,
      CorrectedRanks changes,
      Computed computed) {
    this.seals = seals;
    this.corrections = corrections;
    this.winners = winners;
    this.changes = changes;
    this.computed = computed;
  }

  /** How the runs of a round are read. */
  @Singleton
  record Computed(ScoringRuns runs, RunReadings readings, DecidedRanks ranks) {}

  /** All whom the version ranks, best first. */
  @ReadOnly
  public List<Winners.Ranked> ranking(Rounds.Place place, int version) {
    return plenary(place, version)
        .map(plenary -> winners.ranking(place, plenary))
        .orElse(List.of());
  }

  /** The version that counts; 1 for a result that was decided before results were sealed. */
  @ReadOnly
  public int inForce(Rounds.Place place) {
    return seals.inForce(place.category().id()).map(Seal::version).orElse(1);
  }

  /** Those whom the version ranks within the category's quota, best first. */
  @ReadOnly
  public List<Winners.Ranked> winners(Rounds.Place place, int version) {
    return ranking(place, version).stream()
        .filter(ranked -> ranked.place() <= place.category().winners())
        .toList();
  }

  /** The ids of those whom an earlier version ranks and this one does not. */
  @ReadOnly
  public Set<Long> removed(Rounds.Place place, int version) {
    Set<Long> removed =
        IntStream.range(1, version)
            .mapToObj(earlier -> ranking(place, earlier))
            .flatMap(List::stream)
            .map(ranked -> ranked.nomination().id())
            .collect(Collectors.toSet());
    ranking(place, version).forEach(ranked -> removed.remove(ranked.nomination().id()));
    return removed;
  }

  /**
   * The result of a version with how it came about.
   *
   * @throws NoSuchEdition before its ranks were decided
   */
  @ReadOnly
  public ReadingResults.Result result(Rounds.Place place, int version) {
    Plenary plenary =
        plenary(place, version)
            .orElseThrow(() -> new NoSuchEdition(place.subject() + " " + version));
    return computed
        .ranks()
        .of(
            place,
            computed.readings().of(computed.runs().findById(plenary.runId()).orElseThrow()),
            Optional.of(plenary));
  }

  /**
   * The seal of a correction.
   *
   * @throws IllegalArgumentException before it is sealed
   */
  @ReadOnly
  public Seal sealOf(long correctionId) {
    return seals
        .findByCorrectionId(correctionId)
        .orElseThrow(
            () -> new IllegalArgumentException("correction " + correctionId + " is not sealed"));
  }

  /** The correction that the version carries out; empty for the first one. */
  @ReadOnly
  public Optional<Correction> correction(Rounds.Place place, int version) {
    return seals
        .findByCategoryIdAndVersion(place.category().id(), version)
        .map(Seal::correctionId)
        .flatMap(corrections::findById);
  }

  /** What the version changed, best first by what it decided; empty for the first one. */
  @ReadOnly
  public List<RankChanges.Line> changes(Rounds.Place place, int version) {
    return correction(place, version)
        .map(correction -> changes.of(place, correction))
        .orElse(List.of());
  }

  private Optional<Plenary> plenary(Rounds.Place place, int version) {
    return correction(place, version)
        .map(correction -> winners.of(place, correction))
        .orElseGet(() -> winners.first(place));
  }
}
