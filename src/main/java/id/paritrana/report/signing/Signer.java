package id.paritrana.report.signing;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.X509Certificate;
import java.util.HexFormat;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.jspecify.annotations.Nullable;

/**
 * Who signed, by the certificate.
 *
 * @param name the common name of the certificate's subject
 * @param vouchedBy the common name of the provider who issued the certificate; empty where nobody
 *     but the signer vouches for the name
 * @param sha256 of the certificate, in lower-case hexadecimal digits
 */
public record Signer(String name, @Nullable String vouchedBy, String sha256) {

  public static Signer of(X509Certificate certificate) {
    X500Principal subject = certificate.getSubjectX500Principal();
    X500Principal issuer = certificate.getIssuerX500Principal();
    return new Signer(
        name(subject), subject.equals(issuer) ? null : name(issuer), sha256(certificate));
  }

  public boolean isSelfMade() {
    return vouchedBy == null;
  }

  private static String name(X500Principal bearer) {
    X500Name whole = X500Name.getInstance(bearer.getEncoded());
    RDN[] names = whole.getRDNs(BCStyle.CN);
    return names.length == 0
        ? whole.toString()
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
