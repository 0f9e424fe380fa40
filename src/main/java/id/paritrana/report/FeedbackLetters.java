package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints the feedback letter of one nominee. */
@Singleton
public final class FeedbackLetters {
  private final Press press;

  FeedbackLetters(Press press) {
    this.press = press;
  }

  /**
   * Prints it on portrait A4 pages.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(FeedbackReport report, Locale locale) {
    Imprint imprint =
        new Imprint(
            Press.label(
                locale, "score.document", Press.label(locale, "feedback.title"), report.nominee()),
            report.heading().award(),
            report.category(),
            report.provenance().computedAt().toInstant());
    return press.pdf(Template.FEEDBACK, report, imprint, locale);
  }
}
