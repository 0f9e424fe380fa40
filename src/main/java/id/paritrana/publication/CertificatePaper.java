package id.paritrana.publication;

import id.paritrana.report.CertificateReport;
import id.paritrana.report.Honour;
import id.paritrana.report.Signatory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Fills a certificate from the register. */
@Singleton
final class CertificatePaper {

  private final String publicAddress;

  CertificatePaper(@Value("${paritrana.public-address}") String publicAddress) {
    this.publicAddress = publicAddress;
  }

  /** The region stands as the place of issue: an edition names no town. */
  CertificateReport of(PublicResults.Genuine genuine, Locale locale) {
    Heading heading = Heading.of(genuine.edition());
    return new CertificateReport(
        Heading.AWARD,
        Heading.BYNAME,
        heading.year(),
        heading.level(),
        heading.region(),
        genuine.certificate().category(locale),
        honour(genuine.certificate()),
        genuine.certificate().place(),
        genuine.certificate().winner(),
        null,
        genuine.certificate().number(),
        genuine.edition().region(),
        genuine.certificate().issuedOn(),
        signatories(genuine),
        address(genuine.certificate()),
        code(genuine.certificate()),
        heading.illustrative());
  }

  /** Its name in an archive, see {@link CertificateReport#fileName}. */
  String fileName(PublicResults.Genuine genuine, Locale locale) {
    return of(genuine, locale).fileName(locale);
  }

  private static Honour honour(Certificate certificate) {
    return switch (certificate.kind()) {
      case WINNER -> Honour.RANK;
      case PARTICIPANT -> Honour.PARTICIPANT;
    };
  }

  private List<Signatory> signatories(PublicResults.Genuine genuine) {
    return genuine.signatures().stream()
        .map(signature -> new Signatory(signature.position(), signature.name(), null))
        .toList();
  }

  private String address(Certificate certificate) {
    return (publicAddress.endsWith("/") ? publicAddress : publicAddress + "/")
        + "certificates/"
        + certificate.number();
  }

  /**
   * What the QR code holds: the address, and the token behind it as a fragment, which a browser
   * keeps to itself, so that it is in nobody's log.
   */
  private String code(Certificate certificate) {
    return certificate.token() == null
        ? address(certificate)
        : address(certificate) + "#" + certificate.token();
  }
}
