package id.paritrana.decision;

import id.paritrana.award.SettingSchemes;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The standings of runs, each score with the decimals with which the scheme prints it: the column
 * that keeps them knows six for all, so that 81.10 comes back as 81.100000.
 */
@Singleton
class PrintedStandings {

  private final StandingRows standings;
  private final SettingSchemes schemes;

  PrintedStandings(StandingRows standings, SettingSchemes schemes) {
    this.standings = standings;
    this.schemes = schemes;
  }

  /** The standings of a run of the category. */
  List<StandingRow> of(long categoryId, long runId) {
    int decimals = schemes.inForce(categoryId).rounding().decimals();
    return standings.findByRunId(runId).stream().map(row -> printed(row, decimals)).toList();
  }

  /** The standing of a nominee in those of these runs that scored it, by run. */
  Map<Long, StandingRow> of(Nomination nomination, List<ScoringRun> runs) {
    int decimals = schemes.inForce(nomination.categoryId()).rounding().decimals();
    return standings
        .findByNominationIdAndRunIdIn(nomination.id(), runs.stream().map(ScoringRun::id).toList())
        .stream()
        .collect(Collectors.toMap(StandingRow::runId, row -> printed(row, decimals)));
  }

  private static StandingRow printed(StandingRow row, int decimals) {
    return new StandingRow(
        row.id(),
        row.runId(),
        row.nominationId(),
        printed(row.score(), decimals),
        row.place(),
        row.tie());
  }

  private static @Nullable BigDecimal printed(@Nullable BigDecimal score, int decimals) {
    return score == null ? null : score.setScale(decimals, RoundingMode.HALF_UP);
  }
}
