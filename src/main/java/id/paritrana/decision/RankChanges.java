package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The scores and ranks of a category before and after an upheld objection. */
@Singleton
public class RankChanges {

  private final ScoringRuns runs;
  private final PrintedStandings standings;
  private final Nominations nominations;
  private final Rounds rounds;
  private final ScoreRights rights;

  RankChanges(
      ScoringRuns runs,
      PrintedStandings standings,
      Nominations nominations,
      Rounds rounds,
      ScoreRights rights) {
    this.runs = runs;
    this.standings = standings;
    this.nominations = nominations;
    this.rounds = rounds;
    this.rights = rights;
  }

  /**
   * What one nominee had and has; a score and a place may be missing on either side.
   *
   * @param scoreBefore as it was printed
   * @param scoreAfter as it is printed
   */
  public record Line(
      Nomination nomination,
      @Nullable BigDecimal scoreBefore,
      @Nullable Integer placeBefore,
      @Nullable BigDecimal scoreAfter,
      @Nullable Integer placeAfter) {

    public boolean isMoved() {
      return !Objects.equals(placeBefore, placeAfter);
    }
  }

  /**
   * What a run after an upheld objection meant for one nominee.
   *
   * @param objection whoever raised it
   */
  public record Step(Instant at, long objection, Line line) {}

  /** The lines that the actor may read: all of them, or those of its own nominees. */
  public List<Line> visible(Actor actor, Objection objection) {
    Rounds.Place place = rounds.of(objection.categoryId());
    return of(objection).stream()
        .filter(
            line -> rights.readsAll(actor, place) || rights.reads(actor, place, line.nomination()))
        .toList();
  }

  /** What each new scoring meant for a nominee, the earliest first; for who may read its score. */
  public List<Step> of(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    if (!rights.reads(actor, place, nomination)) {
      return List.of();
    }
    List<ScoringRun> all =
        runs.findByRoundIdAndPurposeOrderByNumber(place.round().id(), ScoringRun.Purpose.FULL);
    if (all.size() < 2) {
      return List.of();
    }
    Map<Long, StandingRow> rows = standings.of(nomination, all);
    List<Step> steps = new ArrayList<>();
    for (int i = 1; i < all.size(); i++) {
      ScoringRun after = all.get(i);
      StandingRow has = rows.get(after.id());
      if (after.objectionId() != null && has != null) {
        StandingRow had = rows.get(all.get(i - 1).id());
        steps.add(new Step(after.runAt(), after.objectionId(), line(nomination, had, has)));
      }
    }
    return steps;
  }

  /** Best first by what holds now; empty where the category was not scored anew for it. */
  public List<Line> of(Objection objection) {
    return runs.findByObjectionId(objection.id())
        .flatMap(
            after ->
                runs.findByRoundIdAndPurposeAndNumber(
                        after.roundId(), after.purpose(), after.number() - 1)
                    .map(before -> lines(objection, before, after)))
        .orElse(List.of());
  }

  private List<Line> lines(Objection objection, ScoringRun before, ScoringRun after) {
    Map<Long, StandingRow> had = rows(objection.categoryId(), before);
    Map<Long, StandingRow> has = rows(objection.categoryId(), after);
    return nominations.findByCategoryIdOrderByNumber(objection.categoryId()).stream()
        .filter(nomination -> has.containsKey(nomination.id()))
        .map(nomination -> line(nomination, had.get(nomination.id()), has.get(nomination.id())))
        .sorted(
            Comparator.comparing(
                    Line::placeAfter, Comparator.nullsLast(Comparator.<Integer>naturalOrder()))
                .thenComparing(line -> line.nomination().number()))
        .toList();
  }

  private Map<Long, StandingRow> rows(long categoryId, ScoringRun run) {
    return standings.of(categoryId, run.id()).stream()
        .collect(Collectors.toMap(StandingRow::nominationId, Function.identity()));
  }

  private static Line line(Nomination nomination, @Nullable StandingRow had, StandingRow has) {
    Optional<StandingRow> before = Optional.ofNullable(had);
    return new Line(
        nomination,
        before.map(StandingRow::score).orElse(null),
        before.map(StandingRow::place).orElse(null),
        has.score(),
        has.place());
  }
}
