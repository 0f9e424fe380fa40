package id.paritrana.web.results;

import id.paritrana.publication.CertificateFile;
import id.paritrana.publication.CheckingFiles;
import id.paritrana.publication.GenuineCertificates;
import id.paritrana.report.signing.Signer;
import org.jspecify.annotations.Nullable;

/**
 * What a page says of a file that was handed in.
 *
 * @param kind of the alert: success, warning or danger
 * @param verdict the key of the one sentence that counts
 * @param signature the key of what the signature in it is worth
 */
public record FindingView(
    String kind, String verdict, String signature, CheckingFiles.Finding finding) {

  static FindingView of(CheckingFiles.Finding finding) {
    String signature =
        switch (finding.signature().verdict()) {
          case VALID -> "certificates.signature.valid";
          case BROKEN -> "certificates.signature.broken";
          case FOREIGN -> "certificates.signature.foreign";
          case NONE -> "certificates.signature.none";
        };
    if (finding.issued() == null) {
      return new FindingView("danger", "certificates.file.unknown", signature, finding);
    }
    return finding.issued().genuine().revocation() == null
        ? new FindingView("success", "certificates.file.genuine", signature, finding)
        : new FindingView("danger", "certificates.file.revoked", signature, finding);
  }

  /** The certificate of which it is the very file; empty for every other file. */
  public GenuineCertificates.@Nullable Genuine genuine() {
    return finding.issued() == null ? null : finding.issued().genuine();
  }

  /** The file as it was issued; empty for every other file. */
  public @Nullable CertificateFile file() {
    return finding.issued() == null ? null : finding.issued().file();
  }

  /** Who signed; empty where no signature of ours is in it. */
  public @Nullable Signer signer() {
    return finding.signature().signer();
  }
}
