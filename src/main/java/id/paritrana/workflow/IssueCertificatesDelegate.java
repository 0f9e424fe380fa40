package id.paritrana.workflow;

import id.paritrana.publication.IssuingCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Enters the winners in the register, in the name of the organiser who recorded the ranks. */
@Singleton
@Named("issueCertificates")
final class IssueCertificatesDelegate implements JavaDelegate {

  private final IssuingCertificates issuing;
  private final Principals principals;
  private final Clock clock;

  IssueCertificatesDelegate(IssuingCertificates issuing, Principals principals, Clock clock) {
    this.issuing = issuing;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    issuing.issue(
        principals.organiser(execution),
        CategoryRoundModel.CATEGORY_ID.in(execution),
        clock.instant());
  }
}
