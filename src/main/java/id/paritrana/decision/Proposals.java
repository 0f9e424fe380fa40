package id.paritrana.decision;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lies before a plenary: the last run of its kind, line by line. */
@Singleton
public class Proposals {

  private final ScoringRuns runs;
  private final StandingRows standings;
  private final Nominations nominations;

  Proposals(ScoringRuns runs, StandingRows standings, Nominations nominations) {
    this.runs = runs;
    this.standings = standings;
    this.nominations = nominations;
  }

  /**
   * One nomination.
   *
   * @param rank where the run ranks it; empty without a score
   * @param place the place that is proposed: the rank, but for a shortlist only down to its size
   */
  public record Line(
      Nomination nomination,
      @Nullable BigDecimal score,
      @Nullable Integer rank,
      @Nullable Integer place,
      StandingRow.Tie tie) {}

  /** The run and its lines, best first, those without a score last. */
  public record Proposal(ScoringRun run, List<Line> lines) {

    /** The day on which it was computed: no plenary can have discussed it before. */
    public LocalDate madeOn(ZoneId zone) {
      return LocalDate.ofInstant(run.runAt(), zone);
    }
  }

  public Proposal of(Rounds.Place place, Plenary.Purpose purpose) {
    ScoringRun.Purpose kind =
        purpose == Plenary.Purpose.SHORTLIST ? ScoringRun.Purpose.DESK : ScoringRun.Purpose.FULL;
    ScoringRun run =
        runs.findFirstByRoundIdAndPurposeOrderByNumberDesc(place.round().id(), kind)
            .orElseThrow(() -> new NoSuchEdition("run of " + place.subject()));
    int most =
        purpose == Plenary.Purpose.SHORTLIST ? place.category().shortlistSize() : Integer.MAX_VALUE;
    Map<Long, Nomination> byId =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    List<Line> lines =
        standings.findByRunId(run.id()).stream()
            .map(row -> line(row, byId.get(row.nominationId()), most))
            .sorted(
                Comparator.comparing(Line::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(line -> line.nomination().number()))
            .toList();
    return new Proposal(run, lines);
  }

  private static Line line(StandingRow row, Nomination nomination, int most) {
    Integer rank = row.place();
    Integer place = rank != null && rank <= most ? rank : null;
    return new Line(nomination, row.score(), rank, place, row.tie());
  }
}
