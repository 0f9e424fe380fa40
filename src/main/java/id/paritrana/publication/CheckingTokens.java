package id.paritrana.publication;

import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.SignedText;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;

/** Tells anybody whether the signed token of a QR code fits what the register says. */
@Singleton
public class CheckingTokens {

  private final GenuineCertificates genuineCertificates;
  private final EditionKeys keys;

  CheckingTokens(GenuineCertificates genuineCertificates, EditionKeys keys) {
    this.genuineCertificates = genuineCertificates;
    this.keys = keys;
  }

  /** What a token is worth beside the register. */
  public enum Verdict {
    /** The edition signed it, and it says what the register says. */
    FITS,
    /** The edition signed it, and it says something else: it belongs to another certificate. */
    DIFFERS,
    /** No key of the edition signed it, or it is damaged. */
    FORGED
  }

  /**
   * Compares a token with the certificate of this number.
   *
   * @param compact in the compact form of a JSON Web Signature
   * @throws NoSuchCertificate when no public certificate has the number
   */
  @ReadOnly
  public Verdict check(String number, String compact) {
    GenuineCertificates.Genuine genuine =
        genuineCertificates.withNumber(number).orElseThrow(() -> new NoSuchCertificate(number));
    try {
      SignedText signed = SignedText.read(compact);
      return isSignedBy(genuine, signed)
          ? CertificateToken.read(signed.payload())
                  .equals(CertificateToken.of(genuine.certificate()))
              ? Verdict.FITS
              : Verdict.DIFFERS
          : Verdict.FORGED;
    } catch (IllegalArgumentException noToken) {
      return Verdict.FORGED;
    }
  }

  private boolean isSignedBy(GenuineCertificates.Genuine genuine, SignedText signed) {
    return keys.findByKid(signed.kid())
        .filter(key -> key.editionId() == genuine.edition().id())
        .filter(key -> signed.isSignedBy(key.key()))
        .isPresent();
  }
}
