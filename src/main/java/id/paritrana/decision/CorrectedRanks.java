package id.paritrana.decision;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Scores and ranks before and after a correction. */
@Singleton
class CorrectedRanks {

  private final Winners winners;
  private final ScoringRuns runs;
  private final PrintedStandings standings;
  private final Nominations nominations;

  CorrectedRanks(
      Winners winners, ScoringRuns runs, PrintedStandings standings, Nominations nominations) {
    this.winners = winners;
    this.runs = runs;
    this.standings = standings;
    this.nominations = nominations;
  }

  private record Stand(@Nullable BigDecimal score, @Nullable Integer place) {

    private static final Stand NONE = new Stand(null, null);
  }

  /**
   * Best first by what the correction makes of it: the ranks of its plenary, before that those of
   * its run; empty where neither is there yet.
   */
  List<RankChanges.Line> of(Rounds.Place place, Correction correction) {
    Map<Long, Stand> before =
        winners.before(place, correction).map(plenary -> decided(place, plenary)).orElse(Map.of());
    Optional<Map<Long, Stand>> after =
        winners
            .of(place, correction)
            .map(plenary -> decided(place, plenary))
            .or(() -> runs.findByCorrectionId(correction.id()).map(run -> computed(place, run)));
    Map<Long, Nomination> byId =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    return after.stream()
        .flatMap(
            has ->
                Stream.concat(before.keySet().stream(), has.keySet().stream())
                    .distinct()
                    .map(
                        id ->
                            line(
                                byId.get(id),
                                before.getOrDefault(id, Stand.NONE),
                                has.getOrDefault(id, Stand.NONE))))
        .sorted(
            Comparator.comparing(
                    RankChanges.Line::placeAfter,
                    Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(line -> line.nomination().number()))
        .toList();
  }

  private Map<Long, Stand> decided(Rounds.Place place, Plenary plenary) {
    return winners.ranking(place, plenary).stream()
        .collect(
            Collectors.toMap(
                ranked -> ranked.nomination().id(),
                ranked -> new Stand(ranked.score(), ranked.place())));
  }

  private Map<Long, Stand> computed(Rounds.Place place, ScoringRun run) {
    Map<Long, Stand> stands = new HashMap<>();
    standings
        .of(place.category().id(), run.id())
        .forEach(row -> stands.put(row.nominationId(), new Stand(row.score(), row.place())));
    return stands;
  }

  private static RankChanges.Line line(Nomination nomination, Stand before, Stand after) {
    return new RankChanges.Line(
        nomination, before.score(), before.place(), after.score(), after.place());
  }
}
