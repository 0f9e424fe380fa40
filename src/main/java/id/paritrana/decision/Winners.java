package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
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
  private final StandingRows standings;
  private final Nominations nominations;

  Winners(
      Plenaries plenaries,
      PlenaryDecisions decisions,
      StandingRows standings,
      Nominations nominations) {
    this.plenaries = plenaries;
    this.decisions = decisions;
    this.standings = standings;
    this.nominations = nominations;
  }

  /** A ranked nomination, with the score of the run that lay before the plenary. */
  public record Ranked(Nomination nomination, int place, @Nullable BigDecimal score) {}

  /** All ranked nominations of the round, best first; empty before the plenary on the ranks. */
  public List<Ranked> ranking(Rounds.Place place) {
    return decided(place).map(plenary -> ranking(place, plenary)).orElse(List.of());
  }

  /** The plenary whose ranks count: the one on the final result, else the one on the ranks. */
  Optional<Plenary> decided(Rounds.Place place) {
    long round = place.round().id();
    return plenaries
        .last(round, Plenary.Purpose.FINAL)
        .or(() -> plenaries.last(round, Plenary.Purpose.RANKS));
  }

  /** Those whose place lies within the category's quota. */
  public List<Ranked> of(Rounds.Place place) {
    return ranking(place).stream().filter(r -> r.place() <= place.category().winners()).toList();
  }

  private List<Ranked> ranking(Rounds.Place place, Plenary plenary) {
    Map<Long, StandingRow> rows =
        standings.findByRunId(plenary.runId()).stream()
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
