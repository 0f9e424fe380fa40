package id.paritrana.workflow;

import id.paritrana.verification.Gates;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Lays the facts about a nomination before the table of gates. */
@Singleton
@Named("gatherFacts")
final class GatherFactsDelegate implements JavaDelegate {

  private final Gates gates;

  GatherFactsDelegate(Gates gates) {
    this.gates = gates;
  }

  @Override
  public void execute(DelegateExecution execution) {
    execution.setVariables(
        NominationModel.facts(gates.facts(NominationModel.NOMINATION_ID.in(execution))));
  }
}
