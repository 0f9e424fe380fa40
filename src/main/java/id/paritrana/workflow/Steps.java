package id.paritrana.workflow;

import jakarta.inject.Singleton;
import java.util.Map;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.runtime.Execution;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;

/** Starts processes and moves them on from where they wait. */
@Singleton
final class Steps {

  private final RuntimeService instances;
  private final TaskService tasks;
  private final RepositoryService models;

  Steps(RuntimeService instances, TaskService tasks, RepositoryService models) {
    this.instances = instances;
    this.tasks = tasks;
    this.models = models;
  }

  void start(String process, String businessKey, Map<String, Object> variables) {
    instances.startProcessInstanceByKey(process, businessKey, variables);
  }

  /**
   * Completes the user task that somebody just did.
   *
   * @throws IllegalStateException when the process does not wait for it; what was done is undone
   */
  void complete(TaskKind kind, String businessKey, Map<String, Object> variables) {
    Task task = waiting(kind, businessKey).singleResult();
    if (task == null) {
      throw new IllegalStateException(
          "process " + kind.process() + " of " + businessKey + " does not wait at " + kind);
    }
    tasks.complete(task.getId(), variables);
  }

  /** Whether the process waits for the user task. */
  boolean awaits(TaskKind kind, String businessKey) {
    return waiting(kind, businessKey).count() > 0;
  }

  private TaskQuery waiting(TaskKind kind, String businessKey) {
    return tasks
        .createTaskQuery()
        .processDefinitionKey(kind.process())
        .processInstanceBusinessKey(businessKey)
        .taskDefinitionKey(kind.element());
  }

  /** Hands the message over, if the process waits for it. */
  boolean tell(String process, String businessKey, String message) {
    return tell(process, businessKey, message, Map.of());
  }

  /** The same with what the process is to know from then on. */
  boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
    Execution waiting =
        instances
            .createExecutionQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(businessKey)
            .messageEventSubscriptionName(message)
            .singleResult();
    if (waiting != null) {
      instances.messageEventReceived(message, waiting.getId(), variables);
    }
    return waiting != null;
  }

  /**
   * Takes a process that is at the one element, or whose job failed there, to the other.
   *
   * @return whether it was there
   */
  boolean divert(String process, String businessKey, String from, String to) {
    Execution there =
        instances
            .createExecutionQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(businessKey)
            .activityId(from)
            .singleResult();
    if (there != null) {
      instances
          .createProcessInstanceModification(there.getProcessInstanceId())
          .cancelAllForActivity(from)
          .startBeforeActivity(to)
          .execute();
    }
    return there != null;
  }

  /**
   * Has a running process that follows an older model go on, from where it waits, by the present.
   */
  void renew(String process, String businessKey) {
    ProcessInstance running =
        instances
            .createProcessInstanceQuery()
            .processDefinitionKey(process)
            .processInstanceBusinessKey(businessKey)
            .singleResult();
    String present =
        models
            .createProcessDefinitionQuery()
            .processDefinitionKey(process)
            .latestVersion()
            .singleResult()
            .getId();
    if (running != null && !running.getProcessDefinitionId().equals(present)) {
      MigrationPlan plan =
          instances
              .createMigrationPlan(running.getProcessDefinitionId(), present)
              .mapEqualActivities()
              .build();
      instances.newMigration(plan).processInstanceIds(running.getId()).execute();
    }
  }
}
