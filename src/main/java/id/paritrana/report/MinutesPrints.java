package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints the minutes of a plenary. */
@Singleton
public final class MinutesPrints {
  private final Press press;

  MinutesPrints(Press press) {
    this.press = press;
  }

  /**
   * Prints it on portrait A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(MinutesReport report, Locale locale) {
    Imprint imprint =
        new Imprint(
            Press.label(
                locale,
                "minutes.document",
                Press.label(locale, report.purpose().key()),
                report.category()),
            report.heading().award(),
            report.category(),
            report.recordedAt().toInstant());
    return press.pdf(Template.MINUTES, report, imprint, locale);
  }
}
