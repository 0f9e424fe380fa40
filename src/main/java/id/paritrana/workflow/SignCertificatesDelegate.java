package id.paritrana.workflow;

import id.paritrana.publication.SigningCertificates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Signs the certificates of the category, and keeps what was signed. */
@Singleton
@Named("signCertificates")
final class SignCertificatesDelegate implements JavaDelegate {

  private final SigningCertificates signing;
  private final Clock clock;

  SignCertificatesDelegate(SigningCertificates signing, Clock clock) {
    this.signing = signing;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    signing.signCategory(CategoryRoundModel.CATEGORY_ID.in(execution), clock.instant());
  }
}
