package id.paritrana.report;

import id.paritrana.report.signing.PdfSigner;
import id.paritrana.report.signing.SignatureField;
import id.paritrana.report.signing.Signer;
import jakarta.inject.Singleton;
import java.awt.Rectangle;
import java.time.ZonedDateTime;
import java.util.Locale;
import net.sf.jasperreports.engine.JasperPrint;

/** Prints winners' certificates and signs them where the template keeps a place for it. */
@Singleton
public final class SignedCertificates {

  /** The key of the element in the template. */
  private static final String FIELD = "signature";

  private final Press press;
  private final PdfSigner signer;

  SignedCertificates(Press press, PdfSigner signer) {
    this.press = press;
    this.signer = signer;
  }

  /** Whose signatures these are. */
  public Signer signer() {
    return signer.signer();
  }

  /**
   * Prints and signs a certificate.
   *
   * @param locale Indonesian or English, the language of the labels; names stay as given
   * @param at when it is signed, in the zone whose time it shows
   * @throws id.paritrana.report.signing.SigningFailed when no signature comes about
   */
  public byte[] pdf(CertificateReport report, Locale locale, ZonedDateTime at) {
    Imprint imprint = Certificates.imprint(report, locale);
    JasperPrint filled = Press.fill(Template.CERTIFICATE, report, locale);
    return signer.signed(
        press.pdf(filled, Template.CERTIFICATE, report, imprint, locale),
        field(filled, imprint, locale, at),
        at);
  }

  private SignatureField field(
      JasperPrint filled, Imprint imprint, Locale locale, ZonedDateTime at) {
    Rectangle place = Press.place(filled, FIELD);
    Signer who = signer();
    byte[] look =
        press.pdf(
            Template.SIGNATURE,
            new SignatureReport(who.name(), at, who.isSelfMade()),
            imprint,
            locale);
    return new SignatureField(
        place.x, filled.getPageHeight() - place.y - place.height, place.width, place.height, look);
  }
}
