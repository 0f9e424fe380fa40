package id.paritrana.workflow;

import id.paritrana.nomination.DecidingNominations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes a returned nomination whose answer did not come in time. */
@Singleton
@Named("closeUnanswered")
final class CloseUnansweredDelegate implements JavaDelegate {

  private final DecidingNominations deciding;
  private final Principals principals;
  private final Clock clock;

  CloseUnansweredDelegate(DecidingNominations deciding, Principals principals, Clock clock) {
    this.deciding = deciding;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    deciding.closeUnanswered(
        principals.committee(execution),
        NominationModel.NOMINATION_ID.in(execution),
        clock.instant());
  }
}
