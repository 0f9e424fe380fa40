package id.paritrana.publication;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.nomination.EvidenceStore;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Keeps what was signed, once for each certificate and language. */
@Singleton
class SignedFiles {

  private final CertificateFiles files;
  private final CertificateFailures failures;
  private final Certificates certificates;
  private final EvidenceStore store;
  private final Acts acts;

  SignedFiles(
      CertificateFiles files,
      CertificateFailures failures,
      Certificates certificates,
      EvidenceStore store,
      Acts acts) {
    this.files = files;
    this.failures = failures;
    this.certificates = certificates;
    this.store = store;
    this.acts = acts;
  }

  Optional<CertificateFile> find(long certificateId, String language) {
    return files.findByCertificateIdAndLanguage(certificateId, language);
  }

  byte[] read(CertificateFile file) {
    return store.read(file.sha256());
  }

  /**
   * Keeps a file at once, whatever becomes of the deed around it, unless another was kept first.
   *
   * @return what is kept
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  CertificateFile keep(
      Actor actor, GenuineCertificates.Genuine genuine, CertificateFile file, byte[] pdf) {
    certificates.findByIdForUpdate(file.certificateId());
    return find(file.certificateId(), file.language())
        .orElseGet(() -> enter(actor, genuine, file, pdf));
  }

  /** Notes at once that a file could not be made, unless it was made or noted meanwhile. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  void note(CertificateFailure failure) {
    certificates.findByIdForUpdate(failure.certificateId());
    if (find(failure.certificateId(), failure.language()).isEmpty()) {
      failures.deleteByCertificateIdAndLanguage(failure.certificateId(), failure.language());
      failures.save(failure);
    }
  }

  private CertificateFile enter(
      Actor actor, GenuineCertificates.Genuine genuine, CertificateFile file, byte[] pdf) {
    CertificateFile kept = files.save(file);
    store.keep(file.sha256(), pdf);
    failures.deleteByCertificateIdAndLanguage(file.certificateId(), file.language());
    acts.publish(
        new CertificateFile.Signed(
            actor,
            file.signedAt(),
            genuine.edition().id(),
            genuine.certificate().number(),
            kept.id(),
            file.language(),
            file.sha256()));
    return kept;
  }
}
