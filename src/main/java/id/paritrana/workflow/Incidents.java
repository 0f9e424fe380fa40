package id.paritrana.workflow;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.workflow.engine.JobExecution;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/**
 * The steps that failed for good, for the administrator to see and to have tried again; organisers
 * do so for their own rounds.
 */
@Singleton
public class Incidents {

  private final RuntimeService instances;
  private final ManagementService jobs;
  private final JobExecution execution;
  private final Acts acts;

  Incidents(RuntimeService instances, ManagementService jobs, JobExecution execution, Acts acts) {
    this.instances = instances;
    this.jobs = jobs;
    this.execution = execution;
    this.acts = acts;
  }

  /** All open incidents, the oldest first. */
  @Transactional
  public Outcome<List<OpenIncident>> list(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Outcome.refused(Refusal.forbidden("incident.administrator-only"));
    }
    return Outcome.done(
        instances.createIncidentQuery().orderByIncidentTimestamp().asc().list().stream()
            .map(this::open)
            .toList());
  }

  /**
   * Has the failed step tried once more, soon and by a job, after its cause was mended.
   *
   * @throws NoSuchIncident when it is not open
   */
  @Transactional
  public Outcome<OpenIncident> retry(Actor actor, String id, Instant now) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      return Outcome.refused(Refusal.forbidden("incident.administrator-only"));
    }
    Incident incident = instances.createIncidentQuery().incidentId(id).singleResult();
    if (incident == null) {
      throw new NoSuchIncident(id);
    }
    OpenIncident open = open(incident);
    again(actor, open, now);
    return Outcome.done(open);
  }

  /** The open incidents of one process, the oldest first. */
  List<OpenIncident> of(String process, String subject) {
    return instances
        .createProcessInstanceQuery()
        .processDefinitionKey(process)
        .processInstanceBusinessKey(subject)
        .list()
        .stream()
        .flatMap(
            instance ->
                instances
                    .createIncidentQuery()
                    .processInstanceId(instance.getId())
                    .orderByIncidentTimestamp()
                    .asc()
                    .list()
                    .stream())
        .map(this::open)
        .toList();
  }

  /** Gives the job of a failed step one more try. */
  void again(Actor actor, OpenIncident open, Instant now) {
    Incident incident = instances.createIncidentQuery().incidentId(open.id()).singleResult();
    jobs.setJobRetries(incident.getConfiguration(), 1);
    execution.wakeAfterCommit();
    acts.publish(
        new OpenIncident.Retried(
            actor, now, open.subject(), List.of(new Change(open.step(), open.message(), null))));
  }

  private OpenIncident open(Incident incident) {
    ProcessInstance instance =
        instances
            .createProcessInstanceQuery()
            .processInstanceId(incident.getProcessInstanceId())
            .singleResult();
    return new OpenIncident(
        incident.getId(),
        incident.getProcessDefinitionId().replaceAll(":.*", ""),
        instance.getBusinessKey(),
        incident.getActivityId(),
        Objects.requireNonNullElse(incident.getIncidentMessage(), ""),
        incident.getIncidentTimestamp().toInstant());
  }
}
