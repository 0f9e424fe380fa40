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

/** Fills a winner's certificate from the register. */
@Singleton
final class CertificatePaper {

  private final EvidenceStore store;
  private final String publicAddress;

  CertificatePaper(
      EvidenceStore store, @Value("${paritrana.public-address}") String publicAddress) {
    this.store = store;
    this.publicAddress = publicAddress;
  }

  CertificateReport of(PublicResults.Genuine genuine, Locale locale) {
    Certificate certificate = genuine.certificate();
    return of(
        new Appearance.Kept(genuine.words(), genuine.images(), genuine.signatures()),
        certificate,
        locale,
        address(certificate.number()));
  }

  /** The same of what would be issued, without a number and a page that answers for it. */
  CertificateReport preview(Appearance.Kept appearance, Certificate sample, Locale locale) {
    return of(appearance, sample, locale, null);
  }

  private CertificateReport of(
      Appearance.Kept appearance,
      Certificate certificate,
      Locale locale,
      @Nullable String verification) {
    CertificateWords words = appearance.words();
    Heading heading = words.heading();
    return new CertificateReport(
        Heading.AWARD,
        Heading.BYNAME,
        heading.year(),
        heading.level(),
        heading.region(),
        certificate.category(locale),
        Honour.RANK,
        certificate.place(),
        certificate.winner(),
        new CertificateWording(
            words.title().in(locale),
            words.opening().in(locale),
            words.citation().in(locale),
            words.closing().in(locale)),
        certificate.number(),
        words.town(),
        certificate.issuedOn(),
        signatories(appearance, locale),
        verification,
        heading.illustrative(),
        new Insignia(
            picture(appearance, EditionImage.Place.SEAL),
            picture(appearance, EditionImage.Place.LEFT),
            picture(appearance, EditionImage.Place.RIGHT)));
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

  /** Where the QR code leads. */
  private String address(String number) {
    return (publicAddress.endsWith("/") ? publicAddress : publicAddress + "/")
        + "certificates/"
        + number;
  }
}
