package id.paritrana.web.documents;

import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.decision.ReadingResults;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.Headings;
import id.paritrana.report.ScoreSheetReport;
import id.paritrana.scoring.Standing;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Fills one nominee's score sheet, down to figures, sources, marks and reasons. */
@Singleton
final class ScorePaper {

  private final ResultPaper results;
  private final FigureDefinitions definitions;
  private final MarkLines marks;

  ScorePaper(ResultPaper results, FigureDefinitions definitions, MarkLines marks) {
    this.results = results;
    this.definitions = definitions;
    this.marks = marks;
  }

  ScoreSheetReport of(
      Page page, ReadingResults.Result result, ReadingResults.Line line, Nomination nomination) {
    Locale locale = page.language().locale();
    Standing.Ranked standing = line.standing();
    boolean illustrative =
        result.place().edition().isIllustrative()
            || result.reading().run().scheme().isIllustrative();
    List<FigureDefinition> asked =
        definitions.findByCategoryIdOrderByOrdinal(nomination.categoryId());
    ScoreLines lines =
        new ScoreLines(
            page,
            result.reading().run().scheme(),
            new FigureLines(page, asked),
            marks.of(page, result, nomination),
            result.place().edition().isIllustrative());
    return new ScoreSheetReport(
        Headings.of(result.place().edition()),
        result.place().category().name(locale),
        standing.nominee().name(),
        nomination.number(),
        standing.score(),
        line.rank(),
        result.lines().size(),
        ResultPaper.grade(standing, locale),
        ResultOrigin.state(result.place().round().stage()),
        results.version(page, result),
        illustrative,
        lines.of(standing.breakdown()),
        ResultOrigin.provenance(page, result, results.committee(result)),
        results.letterhead(result.place().edition()));
  }
}
