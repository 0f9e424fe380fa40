package id.paritrana.workflow;

import id.paritrana.publication.PublishingResults;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Makes a released result public at the hour of its ceremony. */
@Singleton
@Named("openResult")
final class OpenResultDelegate implements JavaDelegate {

  private final PublishingResults publishing;
  private final Principals principals;
  private final Clock clock;

  OpenResultDelegate(PublishingResults publishing, Principals principals, Clock clock) {
    this.publishing = publishing;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    publishing.open(
        principals.committee(execution), EmbargoModel.CATEGORY_ID.in(execution), clock.instant());
  }
}
