package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints the report on the certainty of a category's ranks. */
@Singleton
public final class RobustnessReports {
  private final Press press;

  RobustnessReports(Press press) {
    this.press = press;
  }

  /**
   * Prints it on portrait A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(RobustnessReport report, Locale locale) {
    Imprint imprint =
        new Imprint(
            Press.label(
                locale,
                "result.document",
                Press.label(locale, "robustness.title"),
                report.category(),
                report.heading().region()),
            report.heading().award(),
            report.category(),
            report.provenance().computedAt().toInstant());
    return press.pdf(Template.ROBUSTNESS, report, imprint, locale);
  }
}
