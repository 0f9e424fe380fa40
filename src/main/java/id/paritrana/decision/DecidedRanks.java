package id.paritrana.decision;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.scoring.Standing;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Puts the plenary's ranks on the run's standings. Ranks that were decided on an earlier run do not
 * count for a later one: scores and ranks are always of one run.
 */
@Singleton
class DecidedRanks {

  private final RunReadings readings;
  private final Winners winners;

  DecidedRanks(RunReadings readings, Winners winners) {
    this.readings = readings;
    this.winners = winners;
  }

  ReadingResults.Result of(Rounds.Place place) {
    RunReadings.Reading reading =
        readings
            .last(place, ScoringRun.Purpose.FULL)
            .orElseThrow(() -> new NoSuchEdition("run of " + place.subject()));
    return of(
        place,
        reading,
        winners.decided(place).filter(plenary -> plenary.runId() == reading.kept().id()));
  }

  /** The result of one run, with the ranks that a plenary decided on it. */
  ReadingResults.Result of(
      Rounds.Place place, RunReadings.Reading reading, Optional<Plenary> plenary) {
    Map<String, Integer> decided = new HashMap<>();
    plenary
        .map(held -> winners.ranking(place, held))
        .orElse(List.of())
        .forEach(ranked -> decided.put(ranked.nomination().number(), ranked.place()));
    List<ReadingResults.Line> lines =
        reading.run().ranked().stream()
            .map(standing -> line(standing, decided))
            .filter(Objects::nonNull)
            .sorted(
                Comparator.comparingInt(ReadingResults.Line::rank)
                    .thenComparing(line -> line.standing().nominee().id()))
            .toList();
    Set<String> ranked =
        lines.stream().map(line -> line.standing().nominee().id()).collect(Collectors.toSet());
    List<Standing> unranked =
        reading.run().standings().stream().filter(s -> !ranked.contains(s.nominee().id())).toList();
    return new ReadingResults.Result(place, reading, lines, unranked);
  }

  private static ReadingResults.@Nullable Line line(
      Standing.Ranked standing, Map<String, Integer> decided) {
    if (decided.isEmpty()) {
      return new ReadingResults.Line(standing, standing.rank());
    }
    Integer rank = decided.get(standing.nominee().id());
    return rank == null ? null : new ReadingResults.Line(standing, rank);
  }
}
