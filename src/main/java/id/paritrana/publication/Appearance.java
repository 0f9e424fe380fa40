package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.EditionImages;
import id.paritrana.award.Signatories;
import id.paritrana.award.Wordings;
import jakarta.inject.Singleton;
import java.util.List;

/** What the certificates of an edition say and show now, and what each was issued with. */
@Singleton
class Appearance {

  private final Current current;
  private final CertificateWordings words;
  private final CertificateImages images;
  private final Signatures signatures;

  Appearance(
      Current current, CertificateWordings words, CertificateImages images, Signatures signatures) {
    this.current = current;
    this.words = words;
    this.images = images;
    this.signatures = signatures;
  }

  /** What editions have set. */
  @Singleton
  record Current(Wordings wordings, EditionImages images, Signatories signatories) {}

  /**
   * What a certificate was issued with.
   *
   * @param signatures from left to right
   */
  record Kept(CertificateWords words, List<CertificateImage> images, List<Signature> signatures) {
    Kept {
      images = List.copyOf(images);
      signatures = List.copyOf(signatures);
    }
  }

  /** Keeps what the edition says and shows now with a certificate. */
  void keep(Certificate certificate, Edition edition) {
    words.save(CertificateWords.of(certificate.id(), edition, current.wordings().of(edition.id())));
    images.saveAll(
        current.images().findByEditionIdOrderByPlace(edition.id()).stream()
            .filter(image -> image.place() != EditionImage.Place.LETTERHEAD)
            .map(
                image ->
                    new CertificateImage(null, certificate.id(), image.place(), image.sha256()))
            .toList());
    signatures.saveAll(
        current.signatories().findByEditionIdOrderByNumber(edition.id()).stream()
            .map(signatory -> Signature.of(certificate, signatory))
            .toList());
  }

  Kept of(Certificate certificate) {
    return new Kept(
        words.findByCertificateId(certificate.id()).orElseThrow(),
        images.findByCertificateId(certificate.id()),
        signatures.findByCertificateIdOrderByNumber(certificate.id()));
  }
}
