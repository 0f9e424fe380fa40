package id.paritrana.report;

import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Locale;

/** Prints winners' certificates: one landscape A4 page each. */
@Singleton
public final class Certificates {
  private final Press press;

  Certificates(Press press) {
    this.press = press;
  }

  /**
   * Prints a certificate.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   */
  public byte[] pdf(CertificateReport report, Locale locale) {
    return press.pdf(Template.CERTIFICATE, report, imprint(report, locale), locale);
  }

  static Imprint imprint(CertificateReport report, Locale locale) {
    return new Imprint(
        report.verification() == null
            ? Press.label(locale, "certificate.preview.title", report.winner())
            : Press.label(locale, "certificate.title", report.number(), report.winner()),
        report.heading().award(),
        report.category(),
        report.issuedOn().atStartOfDay(ZoneOffset.UTC).toInstant());
  }
}
