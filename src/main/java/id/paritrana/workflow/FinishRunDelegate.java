package id.paritrana.workflow;

import id.paritrana.publication.MakingCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Notes that a run of certificates has nothing left to try. */
@Singleton
@Named("finishRun")
final class FinishRunDelegate implements JavaDelegate {

  private final MakingCertificates making;
  private final Clock clock;

  FinishRunDelegate(MakingCertificates making, Clock clock) {
    this.making = making;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    making.finish(CertificateRunModel.RUN_ID.in(execution), clock.instant());
  }
}
