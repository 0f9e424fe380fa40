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
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What lies before a plenary: the last run of its kind, line by line. */
@Singleton
public class Proposals {

  private final ScoringRuns runs;
  private final PrintedStandings standings;
  private final Nominations nominations;
  private final Corrections corrections;

  Proposals(
      ScoringRuns runs,
      PrintedStandings standings,
      Nominations nominations,
      Corrections corrections) {
    this.runs = runs;
    this.standings = standings;
    this.nominations = nominations;
    this.corrections = corrections;
  }

  /**
   * One nomination.
   *
   * @param score as it is printed; empty where something is missing
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
    ScoringRun run =
        run(place, purpose).orElseThrow(() -> new NoSuchEdition("run of " + place.subject()));
    int most =
        purpose == Plenary.Purpose.SHORTLIST ? place.category().shortlistSize() : Integer.MAX_VALUE;
    Map<Long, Nomination> byId =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
    List<Line> lines =
        standings.of(place.category().id(), run.id()).stream()
            .map(row -> line(row, byId.get(row.nominationId()), most))
            .sorted(
                Comparator.comparing(Line::rank, Comparator.nullsLast(Comparator.naturalOrder()))
                    .thenComparing(line -> line.nomination().number()))
            .toList();
    return new Proposal(run, lines);
  }

  /** For a correction its own run, or the one that counts where it changes no score. */
  private Optional<ScoringRun> run(Rounds.Place place, Plenary.Purpose purpose) {
    long round = place.round().id();
    return switch (purpose) {
      case SHORTLIST -> runs.last(round, ScoringRun.Purpose.DESK);
      case RANKS, FINAL -> runs.last(round, ScoringRun.Purpose.FULL);
      case CORRECTION ->
          corrections
              .open(place.category().id())
              .flatMap(
                  correction ->
                      correction.subject() == Correction.Subject.RANKS
                          ? runs.last(round, ScoringRun.Purpose.FULL)
                          : runs.findByCorrectionId(correction.id()));
    };
  }

  private static Line line(StandingRow row, Nomination nomination, int most) {
    Integer rank = row.place();
    Integer place = rank != null && rank <= most ? rank : null;
    return new Line(nomination, row.score(), rank, place, row.tie());
  }
}
