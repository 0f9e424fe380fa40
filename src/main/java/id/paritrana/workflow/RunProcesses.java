package id.paritrana.workflow;

import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.ReadingRuns;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Where the processes of runs of certificates stopped, for those who follow them. */
@Singleton
public class RunProcesses {

  private final Incidents incidents;
  private final ReadingRuns reading;
  private final Editions editions;
  private final EditionRights rights;

  RunProcesses(Incidents incidents, ReadingRuns reading, Editions editions, EditionRights rights) {
    this.incidents = incidents;
    this.reading = reading;
    this.editions = editions;
    this.rights = rights;
  }

  /**
   * The steps that failed for good, as when the signing service does not answer.
   *
   * @throws id.paritrana.award.NoSuchEdition when there is none, or none whose certificates the
   *     actor may follow
   */
  @Transactional
  public List<OpenIncident> stopped(Actor actor, String code) {
    return incidents.of(CertificateRunModel.PROCESS, reading.followed(actor, code).code());
  }

  /** Has the failed steps tried once more, soon and by a job. */
  @Transactional
  public Outcome<List<OpenIncident>> retry(Actor actor, String code, Instant now) {
    if (!rights.organises(actor, editions.withCode(code))) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    List<OpenIncident> stopped = incidents.of(CertificateRunModel.PROCESS, code);
    stopped.forEach(incident -> incidents.again(actor, incident, now));
    return Outcome.done(stopped);
  }
}
