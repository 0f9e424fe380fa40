package id.paritrana.publication;

import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.FileType;
import id.paritrana.report.SignedCertificates;
import id.paritrana.report.signing.SignatureCheck;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** Tells anybody whether a file is one that was issued here, and what its signature is worth. */
@Singleton
public class CheckingFiles {

  private final CertificateFiles files;
  private final GenuineCertificates genuineCertificates;
  private final SignedCertificates signing;
  private final long mostBytes;

  CheckingFiles(
      CertificateFiles files,
      GenuineCertificates genuineCertificates,
      SignedCertificates signing,
      @Value("${paritrana.certificates.most-bytes}") long mostBytes) {
    this.files = files;
    this.genuineCertificates = genuineCertificates;
    this.signing = signing;
    this.mostBytes = mostBytes;
  }

  /**
   * What was found out about a file.
   *
   * @param sha256 of its bytes
   * @param issued the certificate of which this is the very file; empty where it is of none that is
   *     public
   */
  public record Finding(String sha256, @Nullable Issued issued, SignatureCheck signature) {}

  /** A certificate with the file that was issued. */
  public record Issued(GenuineCertificates.Genuine genuine, CertificateFile file) {}

  /** How large a file may be, in bytes. */
  public long mostBytes() {
    return mostBytes;
  }

  /** Checks a file; it is not kept. */
  @ReadOnly
  public Outcome<Finding> check(byte[] file) {
    if (file.length == 0) {
      return Outcome.refused(Refusal.invalid("file", "certificate.file-empty", Map.of()));
    }
    if (file.length > mostBytes) {
      return Outcome.refused(
          Refusal.invalid(
              "file",
              "certificate.file-too-large",
              Map.of("given", file.length, "most", mostBytes)));
    }
    if (FileType.of(file).filter(type -> type == FileType.PDF).isEmpty()) {
      return Outcome.refused(Refusal.invalid("file", "certificate.file-not-pdf", Map.of()));
    }
    String sha256 = DigestUtils.sha256Hex(file);
    return Outcome.done(
        new Finding(sha256, issued(sha256).orElse(null), SignatureCheck.of(file, signers())));
  }

  private Optional<Issued> issued(String sha256) {
    return files
        .findBySha256(sha256)
        .flatMap(
            file ->
                genuineCertificates
                    .withId(file.certificateId())
                    .filter(GenuineCertificates.Genuine::isPublic)
                    .map(genuine -> new Issued(genuine, file)));
  }

  private Set<String> signers() {
    Set<String> signers = new HashSet<>(files.signers());
    signers.add(signing.signer().sha256());
    return signers;
  }
}
