package id.paritrana.workflow;

import id.paritrana.publication.MakingCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Enters the next participants in the register, where the run is for everybody. */
@Singleton
@Named("enterParticipants")
final class EnterParticipantsDelegate implements JavaDelegate {

  private final MakingCertificates making;
  private final Principals principals;
  private final Clock clock;

  EnterParticipantsDelegate(MakingCertificates making, Principals principals, Clock clock) {
    this.making = making;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    boolean left =
        making.enterParticipants(
            principals.organiser(execution),
            CertificateRunModel.RUN_ID.in(execution),
            clock.instant());
    CertificateRunModel.PARTICIPANTS.set(execution, CertificateRunModel.Rest.of(left).name());
  }
}
