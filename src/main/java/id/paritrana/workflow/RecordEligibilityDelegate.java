package id.paritrana.workflow;

import id.paritrana.verification.Gates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Records what the table of gates said; the nomination is admitted or refused with it. */
@Singleton
@Named("recordEligibility")
final class RecordEligibilityDelegate implements JavaDelegate {

  private final Gates gates;
  private final Principals principals;
  private final Clock clock;

  RecordEligibilityDelegate(Gates gates, Principals principals, Clock clock) {
    this.gates = gates;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    gates.decide(
        principals.committee(execution),
        NominationModel.NOMINATION_ID.in(execution),
        NominationModel.FAILED_GATE.find(execution),
        clock.instant());
  }
}
