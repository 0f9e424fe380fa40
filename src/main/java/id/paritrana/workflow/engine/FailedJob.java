package id.paritrana.workflow.engine;

import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;

/**
 * Says when a failed job is tried again: at once when it only came second, since what it read
 * changed while it ran, else after the interval of the engine's cycle of retries.
 */
final class FailedJob extends DefaultJobRetryCmd {

  FailedJob(String job, Throwable failure) {
    super(job, failure);
  }

  @Override
  protected void executeCustomStrategy(CommandContext context, JobEntity job, ActivityImpl activity)
      throws Exception {
    if (exception instanceof OptimisticLockingException) {
      executeStandardStrategy(context);
    } else {
      super.executeCustomStrategy(context, job, activity);
    }
  }
}
