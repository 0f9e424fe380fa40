package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells the organiser and observers how far the certificates of an edition have come. */
@Singleton
public class ReadingRuns {

  private final Editions editions;
  private final EditionRights rights;
  private final CertificateRuns runs;
  private final Certificates certificates;
  private final CertificateFiles files;
  private final CertificateFailures failures;

  ReadingRuns(
      Editions editions,
      EditionRights rights,
      CertificateRuns runs,
      Certificates certificates,
      CertificateFiles files,
      CertificateFailures failures) {
    this.editions = editions;
    this.rights = rights;
    this.runs = runs;
    this.certificates = certificates;
    this.files = files;
    this.failures = failures;
  }

  /**
   * How far it has come.
   *
   * @param run the last one; empty before the first
   * @param certificates in the register
   * @param signed files of them, of which each certificate has two
   * @param failed files that could not be made
   * @param left how long the rest takes at the pace of this run; empty where that is not known
   */
  public record Progress(
      Edition edition,
      @Nullable CertificateRun run,
      long certificates,
      long signed,
      List<Failed> failed,
      @Nullable Duration left) {

    public Progress {
      failed = List.copyOf(failed);
    }

    /** How many files there are to be. */
    public long documents() {
      return certificates * SigningCertificates.LANGUAGES.size();
    }

    public boolean isOpen() {
      return run != null && run.isOpen();
    }
  }

  /** A file that could not be made. */
  public record Failed(String number, String winner, CertificateFailure failure) {}

  /**
   * The edition, for those who may follow its certificates before they are public.
   *
   * @throws NoSuchEdition when there is none, or none whose certificates the actor may follow
   */
  @ReadOnly
  public Edition followed(Actor actor, String code) {
    Edition edition = editions.withCode(code);
    if (!actor.is(Role.OBSERVER) && !rights.organises(actor, edition)) {
      throw new NoSuchEdition(code);
    }
    return edition;
  }

  /**
   * @throws NoSuchEdition when there is none, or none whose certificates the actor may follow
   */
  @ReadOnly
  public Progress of(Actor actor, String code, Instant now) {
    Edition edition = followed(actor, code);
    Optional<CertificateRun> run = runs.findFirstByEditionIdOrderByIdDesc(edition.id());
    long entered = certificates.countByEditionId(edition.id());
    long signed = files.signedSince(edition.id(), Instant.EPOCH);
    List<Failed> failed = failures.ofEdition(edition.id()).stream().map(this::failed).toList();
    Progress progress = new Progress(edition, run.orElse(null), entered, signed, failed, null);
    return run.filter(CertificateRun::isOpen)
        .flatMap(open -> left(progress, open, now))
        .map(left -> new Progress(edition, run.get(), entered, signed, failed, left))
        .orElse(progress);
  }

  private Optional<Duration> left(Progress progress, CertificateRun run, Instant now) {
    long done = files.signedSince(run.editionId(), run.startedAt());
    long rest = progress.documents() - progress.signed() - progress.failed().size();
    return done == 0
        ? Optional.empty()
        : Optional.of(Duration.between(run.startedAt(), now).multipliedBy(rest).dividedBy(done));
  }

  private Failed failed(CertificateFailure failure) {
    Certificate certificate = certificates.findById(failure.certificateId()).orElseThrow();
    return new Failed(certificate.number(), certificate.winner(), failure);
  }
}
