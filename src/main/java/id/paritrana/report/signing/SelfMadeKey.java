package id.paritrana.report.signing;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** A key on the curve P-256 with a certificate that vouches for itself, for demonstration. */
final class SelfMadeKey {

  private static final X500Name NAME =
      new X500Name("C=ID,O=Paritrana Award,CN=Panitia Paritrana Award (sertifikat peragaan)");

  private static final int YEARS = 10;

  private static final int SERIAL_BITS = 127;

  private SelfMadeKey() {}

  /** A PKCS#12 file with an empty password. */
  static byte[] pkcs12(Instant now) throws GeneralSecurityException, IOException {
    KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    KeyPair pair = generator.generateKeyPair();
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    store.setKeyEntry(
        "organiser", pair.getPrivate(), new char[0], new Certificate[] {certificate(pair, now)});
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    store.store(file, new char[0]);
    return file.toByteArray();
  }

  private static Certificate certificate(KeyPair pair, Instant now)
      throws GeneralSecurityException, IOException {
    X509v3CertificateBuilder builder =
        new JcaX509v3CertificateBuilder(
            NAME,
            new BigInteger(SERIAL_BITS, new SecureRandom()),
            Date.from(now),
            Date.from(now.atZone(ZoneOffset.UTC).plusYears(YEARS).toInstant()),
            NAME,
            pair.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
    builder.addExtension(
        Extension.keyUsage,
        true,
        new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
    try {
      X509CertificateHolder signed =
          builder.build(new JcaContentSignerBuilder("SHA256withECDSA").build(pair.getPrivate()));
      return CertificateFactory.getInstance("X.509")
          .generateCertificate(new ByteArrayInputStream(signed.getEncoded()));
    } catch (OperatorException broken) {
      throw new GeneralSecurityException(broken);
    }
  }
}
