package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints the report on a category's panel. */
@Singleton
public final class PanelReports {
  private final Press press;

  PanelReports(Press press) {
    this.press = press;
  }

  /**
   * Prints it on portrait A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(PanelReport report, Locale locale) {
    Imprint imprint =
        new Imprint(
            Press.label(
                locale,
                "result.document",
                Press.label(locale, "panel.title"),
                report.category(),
                report.heading().region()),
            report.heading().award(),
            report.category(),
            report.provenance().computedAt().toInstant());
    return press.pdf(Template.PANEL, report, imprint, locale);
  }
}
