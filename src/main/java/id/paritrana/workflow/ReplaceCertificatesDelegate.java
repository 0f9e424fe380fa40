package id.paritrana.workflow;

import id.paritrana.publication.ReplacingCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Issues the certificates that a sealed correction needs, in the name of who sealed it. */
@Singleton
@Named("replaceCertificates")
final class ReplaceCertificatesDelegate implements JavaDelegate {

  private final ReplacingCertificates replacing;
  private final Principals principals;
  private final Clock clock;

  ReplaceCertificatesDelegate(ReplacingCertificates replacing, Principals principals, Clock clock) {
    this.replacing = replacing;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    replacing.issue(
        principals.organiser(execution),
        CorrectionModel.CORRECTION_ID.in(execution),
        clock.instant());
  }
}
