package id.paritrana.workflow;

import id.paritrana.identity.Act;
import id.paritrana.publication.CertificateRun;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Map;

/** Begins the process of a run of certificates. */
@Singleton
final class CertificateRunSteps implements Following {

  private final Steps steps;
  private final int lanes;

  /**
   * @param lanes how many jobs of a run may sign at once, on all nodes together
   */
  CertificateRunSteps(Steps steps, @Value("${paritrana.certificates.lanes}") int lanes) {
    this.steps = steps;
    this.lanes = lanes;
  }

  @Override
  public void onApplicationEvent(Act act) {
    if (act instanceof CertificateRun.Started started) {
      steps.start(
          CertificateRunModel.PROCESS,
          started.subject(),
          Map.ofEntries(
              CertificateRunModel.RUN_ID.is(started.runId()),
              CertificateRunModel.ORGANISER_ID.is(started.actor().id()),
              CertificateRunModel.LANES.is(lanes)));
    }
  }
}
