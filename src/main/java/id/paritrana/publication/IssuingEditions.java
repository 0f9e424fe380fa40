package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * Has the certificates of a whole edition issued and signed. It may be asked for again at any time:
 * only what is missing is made, and what failed is tried once more.
 */
@Singleton
public class IssuingEditions {

  private final Editions editions;
  private final EditionRights rights;
  private final CertificateRuns runs;
  private final CertificateFailures failures;
  private final Participants participants;
  private final Numbers numbers;
  private final Acts acts;

  IssuingEditions(
      Editions editions,
      EditionRights rights,
      CertificateRuns runs,
      CertificateFailures failures,
      Participants participants,
      Numbers numbers,
      Acts acts) {
    this.editions = editions;
    this.rights = rights;
    this.runs = runs;
    this.failures = failures;
    this.participants = participants;
    this.numbers = numbers;
    this.acts = acts;
  }

  /** Starts a run, unless one is under way or no category is decided. */
  @Transactional
  public Outcome<CertificateRun> start(
      Actor actor, String code, CertificateRun.Recipients recipients, Instant now) {
    Edition edition = editions.withCode(code);
    if (!rights.organises(actor, edition)) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    numbers.lock(edition);
    Optional<CertificateRun> last = runs.findFirstByEditionIdOrderByIdDesc(edition.id());
    if (last.isPresent() && last.get().isOpen()) {
      return Outcome.refused(Refusal.conflict("certificates.under-way", Map.of()));
    }
    if (participants.decided(edition).isEmpty()) {
      return Outcome.refused(Refusal.conflict("certificates.none-decided", Map.of()));
    }
    failures.deleteAll(failures.ofEdition(edition.id()));
    CertificateRun run =
        runs.save(new CertificateRun(null, edition.id(), recipients, now, actor.id(), null));
    acts.publish(new CertificateRun.Started(actor, now, edition.id(), code, run.id(), recipients));
    return Outcome.done(run);
  }
}
