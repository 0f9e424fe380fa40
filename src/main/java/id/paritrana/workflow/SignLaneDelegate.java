package id.paritrana.workflow;

import id.paritrana.publication.MakingCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Signs the next files of one lane of a run. */
@Singleton
@Named("signLane")
final class SignLaneDelegate implements JavaDelegate {

  private final MakingCertificates making;
  private final Clock clock;

  SignLaneDelegate(MakingCertificates making, Clock clock) {
    this.making = making;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean left =
        making.signNext(
            CertificateRunModel.RUN_ID.in(execution),
            CertificateRunModel.LANE.in(execution),
            CertificateRunModel.LANES.in(execution),
            clock.instant());
    CertificateRunModel.FILES.setHere(execution, CertificateRunModel.Rest.of(left).name());
  }
}
