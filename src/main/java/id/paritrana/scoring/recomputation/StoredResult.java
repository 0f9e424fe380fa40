package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Prize;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.ScoreClass;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;

/**
 * What a run found for one nominee.
 *
 * @param state whether it was ranked, left without a score, or refused
 * @param score the printed score; empty unless ranked
 * @param exact the score before rounding
 * @param rank 0 unless ranked
 * @param points of every criterion that has any, by id
 */
public record StoredResult(
    String nominee,
    State state,
    Optional<String> score,
    OptionalDouble exact,
    int rank,
    boolean tied,
    Prize prize,
    Optional<String> scoreClass,
    Map<String, Double> points) {

  /** The three kinds of standing. */
  public enum State {
    RANKED,
    UNSCORED,
    REFUSED
  }

  public StoredResult {
    points = Collections.unmodifiableMap(new TreeMap<>(points));
  }

  /** The result that a standing states. */
  public static StoredResult of(Standing standing) {
    String id = standing.nominee().id();
    return switch (standing) {
      case Standing.Ranked ranked ->
          new StoredResult(
              id,
              State.RANKED,
              Optional.of(ranked.score().toPlainString()),
              OptionalDouble.of(ranked.exact()),
              ranked.rank(),
              ranked.tied(),
              ranked.prize(),
              ranked.scoreClass().map(ScoreClass::id),
              points(ranked.breakdown()));
      case Standing.Unscored unscored -> without(id, State.UNSCORED, points(unscored.breakdown()));
      case Standing.Refused _ -> without(id, State.REFUSED, Map.of());
    };
  }

  private static StoredResult without(String id, State state, Map<String, Double> points) {
    return new StoredResult(
        id,
        state,
        Optional.empty(),
        OptionalDouble.empty(),
        0,
        false,
        Prize.NONE,
        Optional.empty(),
        points);
  }

  private static Map<String, Double> points(Breakdown breakdown) {
    Map<String, Double> points = new TreeMap<>();
    collect(breakdown, points);
    return points;
  }

  private static void collect(Breakdown breakdown, Map<String, Double> points) {
    breakdown.points().ifPresent(value -> points.put(breakdown.criterion().id(), value));
    breakdown.parts().forEach(part -> collect(part, points));
  }
}
