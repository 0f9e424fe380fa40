package id.paritrana.workflow;

import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Gates;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * Tells beforehand what the table of gates will say of a dossier, as it is judged so far. It asks
 * the very table that the dossier's process will ask.
 */
@Singleton
public final class EligibilityForecast {

  private final Gates gates;
  private final RuntimeService instances;
  private final RepositoryService models;
  private final DecisionService decisions;

  EligibilityForecast(
      Gates gates, RuntimeService instances, RepositoryService models, DecisionService decisions) {
    this.gates = gates;
    this.instances = instances;
    this.models = models;
    this.decisions = decisions;
  }

  /**
   * The first gate that would refuse the nominee; empty when all would stand open, and when no
   * process of the nomination is under way.
   */
  public Optional<String> failedGate(Nomination nomination) {
    return Optional.ofNullable(
            instances
                .createProcessInstanceQuery()
                .processDefinitionKey(NominationModel.PROCESS)
                .processInstanceBusinessKey(nomination.number())
                .singleResult())
        .map(this::table)
        .map(
            table ->
                decisions
                    .evaluateDecisionTableById(
                        table, NominationModel.facts(gates.facts(nomination.id())))
                    .getSingleResult()
                    .<String>getEntry(NominationModel.FAILED_GATE.name()));
  }

  private String table(ProcessInstance process) {
    String deployment =
        models.getProcessDefinition(process.getProcessDefinitionId()).getDeploymentId();
    return models
        .createDecisionDefinitionQuery()
        .deploymentId(deployment)
        .decisionDefinitionKey(NominationModel.DECISION)
        .singleResult()
        .getId();
  }
}
