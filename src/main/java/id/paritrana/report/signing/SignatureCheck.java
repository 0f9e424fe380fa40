package id.paritrana.report.signing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cms.CMSAbsentContent;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.jspecify.annotations.Nullable;

/**
 * What the signatures in a file are worth. The file is not taken apart, as a stranger may have made
 * it: a signature of ours is good when it covers every byte of the file but itself, in the very
 * form in which it was written.
 *
 * @param verdict on our signature, where there is one
 * @param signer who made the signature of ours; empty for the other verdicts
 */
public record SignatureCheck(Verdict verdict, @Nullable Signer signer) {

  /** What became of our signature. */
  public enum Verdict {
    /** We signed this file, and no byte was changed since. */
    VALID,
    /** It was changed after a signature, or the signature was damaged. */
    BROKEN,
    /** It bears signatures, none of them by a certificate that we signed with. */
    FOREIGN,
    /** It bears no electronic signature. */
    NONE
  }

  private static final Pattern RANGE =
      Pattern.compile(
          "/ByteRange\\s*\\[\\s*(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s+(\\d{1,9})\\s*]");

  /** More in one file is no document of ours, and not worth the work. */
  private static final int MOST_SIGNATURES = 20;

  /** A signature as the file holds it; without a signer where it cannot be read. */
  private record Found(boolean intact, @Nullable Signer signer) {

    static final Found UNREADABLE = new Found(false, null);
  }

  /**
   * @param ours the SHA-256 of every certificate that we signed with
   */
  public static SignatureCheck of(byte[] file, Set<String> ours) {
    List<Found> found =
        RANGE
            .matcher(new String(file, ISO_8859_1))
            .results()
            .limit(MOST_SIGNATURES)
            .map(range -> found(file, range))
            .toList();
    List<Found> own =
        found.stream()
            .filter(each -> each.signer() != null && ours.contains(each.signer().sha256()))
            .toList();
    if (!own.isEmpty()) {
      Optional<Found> good = own.stream().filter(Found::intact).findFirst();
      return new SignatureCheck(
          good.isPresent() ? Verdict.VALID : Verdict.BROKEN, good.orElse(own.getFirst()).signer());
    }
    if (found.isEmpty()) {
      return new SignatureCheck(Verdict.NONE, null);
    }
    return new SignatureCheck(
        found.contains(Found.UNREADABLE) ? Verdict.BROKEN : Verdict.FOREIGN, null);
  }

  private static Found found(byte[] file, MatchResult range) {
    List<Integer> numbers = new ArrayList<>();
    for (int group = 1; group <= range.groupCount(); group++) {
      numbers.add(Integer.parseInt(range.group(group)));
    }
    int open = numbers.get(1);
    int close = numbers.get(2);
    long end = (long) close + numbers.get(3);
    if (numbers.get(0) != 0 || close - open < 2 || end > file.length) {
      return Found.UNREADABLE;
    }
    byte[] covered = covered(file, open, close, (int) end);
    return found(covered, new String(file, open, close - open, ISO_8859_1), end == file.length);
  }

  private static Found found(byte[] covered, String written, boolean whole) {
    try {
      byte[] padded = HexFormat.of().parseHex(written, 1, written.length() - 1);
      CMSSignedData signature = new CMSSignedData(new CMSProcessableByteArray(covered), padded);
      Collection<SignerInformation> signers = signature.getSignerInfos().getSigners();
      if (signers.size() != 1) {
        return Found.UNREADABLE;
      }
      SignerInformation signer = signers.iterator().next();
      @SuppressWarnings("unchecked")
      Collection<X509CertificateHolder> certificates =
          signature.getCertificates().getMatches(signer.getSID());
      X509CertificateHolder certificate = certificates.iterator().next();
      boolean intact =
          whole
              && isAsWritten(signature, padded, written)
              && names(signer, certificate)
              && verifies(signer, certificate);
      return new Found(
          intact, Signer.of(new JcaX509CertificateConverter().getCertificate(certificate)));
    } catch (CMSException | CertificateException | IOException | RuntimeException notASignature) {
      return Found.UNREADABLE;
    }
  }

  /** The signer is named as the certificate names itself. Source: RFC 5652, 5.3. */
  private static boolean names(SignerInformation signer, X509CertificateHolder certificate)
      throws IOException {
    if (signer.getSID().getSubjectKeyIdentifier() != null) {
      return signer.getVersion() == 3;
    }
    return signer.getVersion() == 1
        && Arrays.equals(
            signer.toASN1Structure().getSID().getEncoded(),
            new IssuerAndSerialNumber(certificate.toASN1Structure()).getEncoded());
  }

  private static boolean verifies(SignerInformation signer, X509CertificateHolder certificate) {
    try {
      return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (CMSException | OperatorCreationException | CertificateException changed) {
      return false;
    }
  }

  /** Nothing stands in the place of the signature but it, in DER and small digits, and zeros. */
  private static boolean isAsWritten(CMSSignedData signature, byte[] padded, String written)
      throws IOException, CMSException {
    CMSSignedDataGenerator again = new CMSSignedDataGenerator();
    again.addSigners(signature.getSignerInfos());
    again.addCertificates(signature.getCertificates());
    byte[] own =
        again.generate(new CMSAbsentContent()).toASN1Structure().getEncoded(ASN1Encoding.DER);
    return Arrays.equals(Arrays.copyOf(own, padded.length), padded)
        && written.equals("<" + HexFormat.of().formatHex(padded) + ">");
  }

  private static byte[] covered(byte[] file, int open, int close, int end) {
    ByteArrayOutputStream covered = new ByteArrayOutputStream(file.length);
    covered.write(file, 0, open);
    covered.write(file, close, end - close);
    return covered.toByteArray();
  }
}
