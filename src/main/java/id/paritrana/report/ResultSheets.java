package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Prints the result sheet of a category: as pages to read, or as a workbook to compute with. */
@Singleton
public final class ResultSheets {
  private final Press press;

  ResultSheets(Press press) {
    this.press = press;
  }

  /**
   * Prints the sheet on landscape A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(ResultSheetReport report, Locale locale) {
    return press.pdf(Template.RESULT_SHEET, report, imprint(report, locale), locale);
  }

  /**
   * Writes the sheet as an XLSX workbook: one sheet with a header row and a row per nominee, whose
   * ranks and scores are numbers, and one sheet that says where the result comes from.
   */
  public byte[] xlsx(ResultSheetReport report, Locale locale) {
    List<String> sheets =
        List.of(Press.label(locale, "workbook.rows"), Press.label(locale, "workbook.facts"));
    return press.xlsx(Template.RESULT_WORKBOOK, report, imprint(report, locale), sheets, locale);
  }

  private static Imprint imprint(ResultSheetReport report, Locale locale) {
    String title = Press.label(locale, "result.title");
    return new Imprint(
        Press.label(locale, "result.document", title, report.category(), report.heading().region()),
        report.heading().award(),
        report.category(),
        report.provenance().computedAt().toInstant());
  }
}
