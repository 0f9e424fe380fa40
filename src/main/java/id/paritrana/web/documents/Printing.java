package id.paritrana.web.documents;

import id.paritrana.decision.ReadingResults;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.PublicVersions;
import id.paritrana.report.ResultSheets;
import id.paritrana.report.ScoreSheets;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints sheets in the language of a page. */
@Singleton
final class Printing {

  private final ResultSheets resultSheets;
  private final ScoreSheets scoreSheets;
  private final Papers papers;

  Printing(ResultSheets resultSheets, ScoreSheets scoreSheets, Papers papers) {
    this.resultSheets = resultSheets;
    this.scoreSheets = scoreSheets;
    this.papers = papers;
  }

  /** What fills each kind of document. */
  @Singleton
  record Papers(ResultPaper result, ScorePaper score) {}

  byte[] resultSheet(Page page, ReadingResults.Result result) {
    return resultSheets.pdf(papers.result().of(page, result), locale(page));
  }

  byte[] workbook(Page page, ReadingResults.Result result) {
    return resultSheets.xlsx(papers.result().of(page, result), locale(page));
  }

  /** The same of a version that was public. */
  byte[] resultSheet(Page page, PublicVersions.Version version) {
    return resultSheets.pdf(papers.result().of(page, version), locale(page));
  }

  byte[] workbook(Page page, PublicVersions.Version version) {
    return resultSheets.xlsx(papers.result().of(page, version), locale(page));
  }

  byte[] scoreSheet(
      Page page, ReadingResults.Result result, ReadingResults.Line line, Nomination nomination) {
    return scoreSheets.pdf(papers.score().of(page, result, line, nomination), locale(page));
  }

  private static Locale locale(Page page) {
    return page.language().locale();
  }
}
