package id.paritrana.publication;

import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;

/** Carries a run of certificates out, in batches so small that each ends within seconds. */
@Singleton
public class MakingCertificates {

  private static final int PARTICIPANTS_AT_ONCE = 50;
  private static final int FILES_AT_ONCE = 25;
  private static final Duration LONGEST = Duration.ofSeconds(10);

  private final CertificateRuns runs;
  private final Editions editions;
  private final IssuingCertificates issuing;
  private final SigningCertificates signing;

  MakingCertificates(
      CertificateRuns runs,
      Editions editions,
      IssuingCertificates issuing,
      SigningCertificates signing) {
    this.runs = runs;
    this.editions = editions;
    this.issuing = issuing;
    this.signing = signing;
  }

  /**
   * Enters the next participants in the register, where the run is for everybody.
   *
   * @param actor in whose name they are issued
   * @return whether some may be left
   */
  @Transactional
  public boolean enterParticipants(Actor actor, long runId, Instant now) {
    CertificateRun run = runs.withId(runId);
    return switch (run.recipients()) {
      case WINNERS -> false;
      case EVERYBODY ->
          issuing.issueToParticipants(
              actor, editions.withId(run.editionId()), PARTICIPANTS_AT_ONCE, now);
    };
  }

  /**
   * Signs the next files of one lane of a run.
   *
   * @param lane 0 to {@code lanes} - 1
   * @return whether some may be left
   * @throws id.paritrana.report.signing.SigningFailed when the signing service does not sign; what
   *     was signed before is kept
   */
  public boolean signNext(long runId, int lane, int lanes, Instant now) {
    return signing.signNext(
        new SigningCertificates.Lane(runs.withId(runId).editionId(), lane, lanes),
        FILES_AT_ONCE,
        LONGEST,
        now);
  }

  /** Notes that nothing is left to be tried in the run. */
  @Transactional
  public void finish(long runId, Instant now) {
    runs.update(runs.withId(runId).finished(now));
  }
}
