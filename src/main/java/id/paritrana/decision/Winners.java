package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The ranks that the plenary decided. */
@Singleton
public class Winners {

  private final Plenaries plenaries;
  private final PlenaryDecisions decisions;
  private final PrintedStandings standings;
  private final Nominations nominations;
  private final Corrections corrections;

  Winners(
      Plenaries plenaries,
      PlenaryDecisions decisions,
      PrintedStandings standings,
      Nominations nominations,
      Corrections corrections) {
    this.plenaries = plenaries;
    this.decisions = decisions;
    this.standings = standings;
    this.nominations = nominations;
    this.corrections = corrections;
  }

  /** A ranked nomination, with the printed score of the run that lay before the plenary. */
  public record Ranked(Nomination nomination, int place, @Nullable BigDecimal score) {}

  /** All ranked nominations of the round, best first; empty before the plenary on the ranks. */
  public List<Ranked> ranking(Rounds.Place place) {
    return decided(place).map(plenary -> ranking(place, plenary)).orElse(List.of());
  }

  /** When the ranks that count were recorded; empty before the plenary on the ranks. */
  public Optional<Instant> decidedAt(Rounds.Place place) {
    return decided(place).map(Plenary::recordedAt);
  }

  /** The plenary whose ranks count: that of the last correction in force, else the first one. */
  Optional<Plenary> decided(Rounds.Place place) {
    return last(corrections.inForce(place.category().id()))
        .map(correction -> of(place, correction))
        .orElseGet(() -> first(place));
  }

  /** The plenary whose ranks a correction supersedes. */
  Optional<Plenary> before(Rounds.Place place, Correction correction) {
    return last(corrections.inForce(place.category().id()).stream()
            .filter(each -> each.number() < correction.number())
            .toList())
        .map(earlier -> of(place, earlier))
        .orElseGet(() -> first(place));
  }

  /** The plenary on a correction; empty before it was held. */
  Optional<Plenary> of(Rounds.Place place, Correction correction) {
    return plenaries.findByRoundIdAndPurposeAndNumber(
        place.round().id(), Plenary.Purpose.CORRECTION, correction.number());
  }

  /** Whether the plenary that counts decided on this run and gave the nomination no rank. */
  boolean isLeftOut(Rounds.Place place, ScoringRun run, long nominationId) {
    return decided(place)
        .filter(plenary -> plenary.runId() == run.id())
        .filter(plenary -> !isRanked(plenary, nominationId))
        .isPresent();
  }

  private boolean isRanked(Plenary plenary, long nominationId) {
    return decisions.findByPlenaryId(plenary.id()).stream()
        .anyMatch(d -> d.nominationId() == nominationId && d.decided() != null);
  }

  /**
   * Whom the plenary that counts decided on in this run without giving a rank that the run
   * proposed: the reasons in its minutes, by the ids of the nominations.
   */
  Map<Long, String> leftOut(Rounds.Place place, ScoringRun run) {
    return decided(place)
        .filter(plenary -> plenary.runId() == run.id())
        .map(plenary -> decisions.findByPlenaryId(plenary.id()))
        .orElse(List.of())
        .stream()
        .filter(decision -> decision.decided() == null && decision.proposed() != null)
        .collect(Collectors.toMap(PlenaryDecision::nominationId, PlenaryDecision::reason));
  }

  /**
   * Why a nominee without a rank has none, as far as everybody may know it: the reason of the
   * correction in force that took its rank; empty where no correction did.
   */
  Optional<String> publicReason(Rounds.Place place, long nominationId) {
    Optional<String> reason = Optional.empty();
    boolean ranked = first(place).filter(plenary -> isRanked(plenary, nominationId)).isPresent();
    for (Correction correction : corrections.inForce(place.category().id())) {
      boolean before = ranked;
      ranked = of(place, correction).filter(plenary -> isRanked(plenary, nominationId)).isPresent();
      if (before && !ranked) {
        reason = Optional.of(correction.reason());
      }
    }
    return reason;
  }

  private static Optional<Correction> last(List<Correction> all) {
    return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
  }

  /** Before any correction: the one on the final result, else the one on the ranks. */
  Optional<Plenary> first(Rounds.Place place) {
    long round = place.round().id();
    return plenaries
        .last(round, Plenary.Purpose.FINAL)
        .or(() -> plenaries.last(round, Plenary.Purpose.RANKS));
  }

  /** Those whose place lies within the category's quota. */
  public List<Ranked> of(Rounds.Place place) {
    return ranking(place).stream().filter(r -> r.place() <= place.category().winners()).toList();
  }

  /** All whom this plenary ranked, best first. */
  List<Ranked> ranking(Rounds.Place place, Plenary plenary) {
    Map<Long, StandingRow> rows =
        standings.of(place.category().id(), plenary.runId()).stream()
            .collect(Collectors.toMap(StandingRow::nominationId, Function.identity()));
    Map<Long, Nomination> byId =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return decisions.findByPlenaryId(plenary.id()).stream()
        .filter(d -> d.decided() != null)
        .map(
            d ->
                new Ranked(
                    byId.get(d.nominationId()),
                    d.decided(),
                    Optional.ofNullable(rows.get(d.nominationId()))
                        .map(StandingRow::score)
                        .orElse(null)))
        .sorted(Comparator.comparingInt(Ranked::place).thenComparing(r -> r.nomination().number()))
        .toList();
  }
}
