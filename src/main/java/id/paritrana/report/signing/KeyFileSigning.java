package id.paritrana.report.signing;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Requires;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECKey;
import java.time.Clock;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/** Signs with the key of a file, which is opened at the start, so that a wrong one is told then. */
@Context
@Requires(property = "paritrana.read-only", notEquals = "true")
final class KeyFileSigning implements Signing {

  /** Attributes, algorithms and a signature of RSA with 4,096 bits, beside the certificates. */
  private static final int ROOM = 2_048;

  private final KeyFile.Held held;

  KeyFileSigning(KeyFile file, Clock clock) {
    held = file.open(clock.instant());
  }

  @Override
  public X509Certificate certificate() {
    return held.chain().getFirst();
  }

  @Override
  public int mostBytes() {
    return ROOM + held.chain().stream().mapToInt(KeyFileSigning::bytes).sum();
  }

  @Override
  public byte[] sign(byte[] content) {
    try {
      CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
      generator.addSignerInfoGenerator(signer());
      generator.addCertificates(new JcaCertStore(held.chain()));
      return generator
          .generate(new CMSProcessableByteArray(content), false)
          .toASN1Structure()
          .getEncoded(ASN1Encoding.DER);
    } catch (CMSException | OperatorCreationException | GeneralSecurityException | IOException e) {
      throw new SigningFailed("the organiser's key does not sign: " + e.getMessage(), e);
    }
  }

  private SignerInfoGenerator signer() throws OperatorCreationException, GeneralSecurityException {
    AttributeTable own = new AttributeTable(signingCertificate(certificate()));
    return new JcaSignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .setSignedAttributeGenerator(
            given ->
                new DefaultSignedAttributeTableGenerator(own)
                    .getAttributes(given)
                    .remove(CMSAttributes.signingTime))
        .build(new JcaContentSignerBuilder(algorithm()).build(held.key()), certificate());
  }

  /** Which certificate signed, so that no other of the same key can be put in its place. */
  private static Attribute signingCertificate(X509Certificate certificate)
      throws GeneralSecurityException {
    byte[] hash = MessageDigest.getInstance("SHA-256").digest(certificate.getEncoded());
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash))));
  }

  private String algorithm() {
    return held.key() instanceof ECKey ? "SHA256withECDSA" : "SHA256withRSA";
  }

  private static int bytes(X509Certificate certificate) {
    try {
      return certificate.getEncoded().length;
    } catch (CertificateEncodingException broken) {
      throw new IllegalStateException("a certificate that cannot be written", broken);
    }
  }
}
