package id.paritrana.workflow;

import id.paritrana.verification.GateFacts;
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
    GateFacts facts = gates.facts(NominationModel.NOMINATION_ID.in(execution));
    NominationModel.COMPANY.set(execution, facts.company());
    NominationModel.DOCUMENTS_ACCEPTED.set(execution, facts.documentsAccepted());
    NominationModel.FIGURES_VERIFIED.set(execution, facts.figuresVerified());
    NominationModel.ARREARS_MONTHS.set(execution, facts.arrearsMonths());
    NominationModel.PROGRAMMES_MISSING.set(execution, facts.programmesMissing());
  }
}
