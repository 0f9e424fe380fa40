package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints one nominee's score with its whole breakdown, down to figures, sources and reasons. */
@Singleton
public final class ScoreSheets {
  private final Press press;

  ScoreSheets(Press press) {
    this.press = press;
  }

  /**
   * Prints the sheet on portrait A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(ScoreSheetReport report, Locale locale) {
    String title = Press.label(locale, "score.title");
    Imprint imprint =
        new Imprint(
            Press.label(locale, "score.document", title, report.nominee()),
            report.heading().award(),
            report.category(),
            report.provenance().computedAt().toInstant());
    return press.pdf(Template.SCORE_SHEET, report, imprint, locale);
  }
}
