package id.paritrana.workflow.engine;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.transaction.support.TransactionSynchronization;
import jakarta.inject.Singleton;
import java.sql.Connection;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;

/**
 * Lets timers fire and jobs run once the server is up. The command line starts no server and
 * therefore no engine; a job that is under way when the program stops is finished first.
 */
@Singleton
public class JobExecution implements ApplicationEventListener<ServerStartupEvent> {

  private final ProcessEngine engine;
  private final TransactionOperations<Connection> transactions;

  JobExecution(ProcessEngine engine, TransactionOperations<Connection> transactions) {
    this.engine = engine;
    this.transactions = transactions;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    jobs().start();
  }

  /**
   * Looks for due jobs as soon as the open transaction is committed. The engine does so by itself
   * for new jobs, but not where a date was moved or a failed job released.
   *
   * @throws IllegalStateException outside a transaction
   */
  public void wakeAfterCommit() {
    transactions
        .findTransactionStatus()
        .orElseThrow(() -> new IllegalStateException("no transaction is open"))
        .registerSynchronization(
            new TransactionSynchronization() {
              @Override
              public void afterCommit() {
                jobs().jobWasAdded();
              }
            });
  }

  private JobExecutor jobs() {
    return ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor();
  }
}
