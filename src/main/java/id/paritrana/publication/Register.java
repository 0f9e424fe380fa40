package id.paritrana.publication;

import id.paritrana.award.Signatories;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Keeps certificates together with who signs them: what one says is fixed when it is issued. */
@Singleton
class Register {

  private final Certificates certificates;
  private final Signatures signatures;
  private final Signatories signatories;

  Register(Certificates certificates, Signatures signatures, Signatories signatories) {
    this.certificates = certificates;
    this.signatures = signatures;
    this.signatories = signatories;
  }

  /** A certificate with its signatures, from left to right. */
  record Entry(Certificate certificate, List<Signature> signatures) {}

  /** How many certificates have a number that begins so. */
  long given(String prefix) {
    return certificates.countByNumberLike(prefix + "%");
  }

  /** Enters a certificate, signed by those whom the edition names now. */
  Certificate enter(Certificate certificate, long editionId) {
    Certificate entered = certificates.save(certificate);
    signatures.saveAll(
        signatories.findByEditionIdOrderByNumber(editionId).stream()
            .map(signatory -> Signature.of(entered, signatory))
            .toList());
    return entered;
  }

  Optional<Entry> entry(String number) {
    return certificates
        .findByNumber(number)
        .map(found -> new Entry(found, signatures.findByCertificateIdOrderByNumber(found.id())));
  }
}
