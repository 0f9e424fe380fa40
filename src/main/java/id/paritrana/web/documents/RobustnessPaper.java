package id.paritrana.web.documents;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.OpenScores;
import id.paritrana.decision.RankUncertainty;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoringRun;
import id.paritrana.identity.Actor;
import id.paritrana.publication.Headings;
import id.paritrana.report.ResultState;
import id.paritrana.report.RobustnessReport;
import id.paritrana.report.RobustnessReports;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;

/** Fills and prints the report on how certain the ranks of a run are. */
@Singleton
final class RobustnessPaper {

  private final Rounds rounds;
  private final OpenScores scores;
  private final ResultPaper paper;
  private final RobustnessReports reports;

  RobustnessPaper(Rounds rounds, OpenScores scores, ResultPaper paper, RobustnessReports reports) {
    this.rounds = rounds;
    this.scores = scores;
    this.paper = paper;
    this.reports = reports;
  }

  /**
   * The report as a PDF; for those who may read every standing, since each is told by the others.
   *
   * @throws NoSuchEdition when there is no run that the actor may read whole
   */
  byte[] pdf(Page page, Actor actor, String edition, String category, ScoringRun.Purpose purpose) {
    OpenScores.Reading reading = scores.of(actor, rounds.at(edition, category), purpose);
    if (reading.isPartial()) {
      throw new NoSuchEdition(edition);
    }
    return reports.pdf(report(page, reading), page.language().locale());
  }

  private RobustnessReport report(Page page, OpenScores.Reading reading) {
    RobustnessLines lines =
        new RobustnessLines(
            page, reading, RankUncertainty.of(reading.kept(), reading.run()).orElse(null));
    return new RobustnessReport(
        Headings.of(reading.place().edition()),
        reading.place().category().name(page.language().locale()),
        reading.kept().purpose() == ScoringRun.Purpose.DESK
            ? ResultState.COMPUTED
            : ResultOrigin.state(reading.place().round().stage()),
        reading.place().edition().isIllustrative() || reading.run().scheme().isIllustrative(),
        reading.run().scheme().winners(),
        lines.findings(),
        lines.method(),
        lines.ranks(),
        lines.factors(),
        lines.criteria(),
        ResultOrigin.provenance(
            page,
            reading.place(),
            reading.run().scheme(),
            reading.kept(),
            paper.committee(reading.place().edition())),
        paper.letterhead(reading.place().edition()));
  }
}
