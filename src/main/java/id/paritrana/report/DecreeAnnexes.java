package id.paritrana.report;

import jakarta.inject.Singleton;
import java.util.Locale;

/** Prints the annex to the decree that names an edition's winners, on A4 pages. */
@Singleton
public final class DecreeAnnexes {
  private final Press press;

  DecreeAnnexes(Press press) {
    this.press = press;
  }

  /**
   * Prints an annex.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(DecreeAnnexReport report, Locale locale) {
    String edition = Press.label(locale, report.heading().level().key(), report.heading().region());
    return press.pdf(
        Template.DECREE_ANNEX,
        report,
        new Imprint(
            Press.label(
                locale,
                "annex.document",
                report.heading().byname(),
                report.heading().year(),
                edition),
            report.heading().award(),
            edition,
            report.stateOf().toInstant()),
        locale);
  }
}
