package id.paritrana.report.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;

/**
 * Who signed, by the certificate.
 *
 * @param name the common name of the certificate's subject
 * @param selfMade whether nobody but the signer vouches for the name
 * @param sha256 of the certificate, in lower-case hexadecimal digits
 */
public record Signer(String name, boolean selfMade, String sha256) {

  public static Signer of(X509Certificate certificate) {
    return new Signer(
        name(X500Name.getInstance(certificate.getSubjectX500Principal().getEncoded())),
        certificate.getSubjectX500Principal().equals(certificate.getIssuerX500Principal()),
        sha256(certificate));
  }

  private static String name(X500Name subject) {
    RDN[] names = subject.getRDNs(BCStyle.CN);
    return names.length == 0
        ? subject.toString()
        : IETFUtils.valueToString(names[0].getFirst().getValue());
  }

  private static String sha256(X509Certificate certificate) {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded()));
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("a certificate that cannot be written", broken);
    }
  }
}
