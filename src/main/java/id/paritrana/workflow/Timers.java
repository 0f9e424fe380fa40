package id.paritrana.workflow;

import id.paritrana.workflow.engine.JobExecution;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Moves the dates of rounds and embargoes that are under way. */
@Singleton
final class Timers {

  private final RuntimeService instances;
  private final ManagementService jobs;
  private final TaskService tasks;
  private final JobExecution execution;

  Timers(
      RuntimeService instances, ManagementService jobs, TaskService tasks, JobExecution execution) {
    this.instances = instances;
    this.jobs = jobs;
    this.tasks = tasks;
    this.execution = execution;
  }

  /**
   * Gives the round of a category, and the embargo of its result, new dates where they are under
   * way; timers and tasks follow.
   */
  void move(long categoryId, Map<String, Object> dates) {
    instances
        .createProcessInstanceQuery()
        .processDefinitionKeyIn(CategoryRoundModel.PROCESS, EmbargoModel.PROCESS)
        .variableValueEquals(CategoryRoundModel.CATEGORY_ID.name(), categoryId)
        .list()
        .forEach(round -> move(round.getId(), dates));
  }

  /**
   * A timer that is due already is left to fire: it may be firing now, and its date can no longer
   * move.
   */
  private void move(String round, Map<String, Object> dates) {
    instances.setVariables(round, dates);
    jobs.createJobQuery()
        .processInstanceId(round)
        .timers()
        .duedateHigherThan(new Date())
        .list()
        .forEach(timer -> jobs.recalculateJobDuedate(timer.getId(), false));
    moveDueDate(round, dates);
    execution.wakeAfterCommit();
  }

  /** A due date is read once, when its task begins to wait. */
  private void moveDueDate(String round, Map<String, Object> dates) {
    tasks
        .createTaskQuery()
        .processInstanceId(round)
        .taskDefinitionKey(TaskKind.ASSESS_NOMINEES.element())
        .list()
        .forEach(
            task ->
                tasks.setDueDate(
                    task.getId(),
                    CategoryRoundModel.MARKING_DEADLINE
                        .type()
                        .cast(dates.get(CategoryRoundModel.MARKING_DEADLINE.name()))));
  }
}
