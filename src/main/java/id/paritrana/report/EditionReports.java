package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints how an edition went. */
@Singleton
public final class EditionReports {
  private final Press press;

  EditionReports(Press press) {
    this.press = press;
  }

  /**
   * Prints the report on landscape A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(EditionReport report, Locale locale) {
    String title = Press.label(locale, "course.title");
    Imprint imprint =
        new Imprint(
            Press.label(locale, "course.document", title, report.edition()),
            report.heading().award(),
            report.edition(),
            report.countedAt().toInstant());
    return press.pdf(Template.EDITION_REPORT, report, imprint, locale);
  }
}
