package id.paritrana.publication;

import id.paritrana.award.EditionImage;
import id.paritrana.nomination.EvidenceStore;
import id.paritrana.report.CertificateReport;
import id.paritrana.report.CertificateWording;
import id.paritrana.report.Honour;
import id.paritrana.report.Insignia;
import id.paritrana.report.Picture;
import id.paritrana.report.Signatory;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Fills a certificate from the register. */
@Singleton
final class CertificatePaper {

  private final EvidenceStore store;
  private final String publicAddress;

  CertificatePaper(
      EvidenceStore store, @Value("${paritrana.public-address}") String publicAddress) {
    this.store = store;
    this.publicAddress = publicAddress;
  }

  CertificateReport of(GenuineCertificates.Genuine genuine, Locale locale) {
    Certificate certificate = genuine.certificate();
    return of(
        new Appearance.Kept(genuine.words(), genuine.images(), genuine.signatures()),
        certificate,
        locale,
        address(certificate));
  }

  /** The same of what would be issued, without a number and a page that answers for it. */
  CertificateReport preview(Appearance.Kept appearance, Certificate sample, Locale locale) {
    return of(appearance, sample, locale, null);
  }

  /** Its name in an archive, see {@link CertificateReport#fileName}. */
  String fileName(GenuineCertificates.Genuine genuine, Locale locale) {
    return of(genuine, locale).fileName(locale);
  }

  private CertificateReport of(
      Appearance.Kept appearance,
      Certificate certificate,
      Locale locale,
      @Nullable String verification) {
    CertificateWords words = appearance.words();
    return new CertificateReport(
        words.heading(),
        certificate.category(locale),
        honour(certificate),
        certificate.place(),
        certificate.winner(),
        wording(certificate, words, locale),
        certificate.number(),
        words.town(),
        certificate.issuedOn(),
        signatories(appearance, locale),
        verification,
        verification == null ? null : code(certificate, verification),
        words.isIllustrative(),
        new Insignia(
            picture(appearance, EditionImage.Place.SEAL),
            picture(appearance, EditionImage.Place.LEFT),
            picture(appearance, EditionImage.Place.RIGHT)));
  }

  private static Honour honour(Certificate certificate) {
    return switch (certificate.kind()) {
      case WINNER -> Honour.RANK;
      case PARTICIPANT -> Honour.PARTICIPANT;
    };
  }

  /** Title and citation are a winner's; who took part is told by the words of the template. */
  private static CertificateWording wording(
      Certificate certificate, CertificateWords words, Locale locale) {
    boolean winner = certificate.kind() == Certificate.Kind.WINNER;
    return new CertificateWording(
        winner ? words.title().in(locale) : null,
        words.opening().in(locale),
        winner ? words.citation().in(locale) : null,
        words.closing().in(locale));
  }

  private static List<Signatory> signatories(Appearance.Kept appearance, Locale locale) {
    return appearance.signatures().stream()
        .map(signature -> new Signatory(signature.position(locale), signature.name(), null))
        .toList();
  }

  private @Nullable Picture picture(Appearance.Kept appearance, EditionImage.Place place) {
    return appearance.images().stream()
        .filter(image -> image.place() == place)
        .map(image -> new Picture(image.sha256(), store.read(image.sha256())))
        .findFirst()
        .orElse(null);
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
  private static String code(Certificate certificate, String address) {
    return certificate.token() == null ? address : address + "#" + certificate.token();
  }
}
