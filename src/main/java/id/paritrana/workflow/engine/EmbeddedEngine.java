package id.paritrana.workflow.engine;

import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.StandaloneProcessEngineConfiguration;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;

/** The engine's settings; every command of it runs in a transaction of the program. */
final class EmbeddedEngine extends StandaloneProcessEngineConfiguration {

  /** How long the engine keeps what it did; the audit record is kept without an end. */
  private static final String HISTORY_KEPT = "P3650D";

  private final TransactionOperations<Connection> transactions;

  EmbeddedEngine(TransactionOperations<Connection> transactions, Duration abandoned) {
    this.transactions = transactions;
    setProcessEngineName("paritrana");
    setTransactionsExternallyManaged(true);
    setTransactionContextFactory(context -> new SharedTransaction(transactions, context));
    setDatabaseSchemaUpdate(DB_SCHEMA_UPDATE_TRUE);
    // Nodes of one cluster create identifiers without asking the database for a block of them.
    setIdGenerator(new StrongUuidGenerator());
    setHistory(HISTORY_AUDIT);
    setHistoryTimeToLive(HISTORY_KEPT);
    setEnforceHistoryTimeToLive(true);
    setDbIdentityUsed(false);
    setCmmnEnabled(false);
    setMetricsEnabled(false);
    setTaskMetricsEnabled(false);
    setHistoryCleanupMetricsEnabled(false);
    // An exception is logged where it ends: by the caller of a command, or when a job gives up.
    setEnableCmdExceptionLogging(false);
    setEnableReducedJobExceptionLogging(true);
    setJobExecutor(jobs(abandoned));
    setFailedJobCommandFactory(FailedJob::new);
    setJobExecutorActivate(false);
    setJobExecutorAcquireByDueDate(true);
  }

  /**
   * Looks for due timers every two seconds at the latest: a deadline falls nearly at its second.
   */
  private static JobExecutor jobs(Duration abandoned) {
    JobExecutor jobs = new DefaultJobExecutor();
    jobs.setWaitTimeInMillis(1000);
    jobs.setMaxWait(2000);
    jobs.setLockTimeInMillis(Math.toIntExact(abandoned.toMillis()));
    return jobs;
  }

  @Override
  protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequired() {
    return within(Propagation.REQUIRED, super.getDefaultCommandInterceptorsTxRequired());
  }

  @Override
  protected Collection<? extends CommandInterceptor> getDefaultCommandInterceptorsTxRequiresNew() {
    return within(Propagation.REQUIRES_NEW, super.getDefaultCommandInterceptorsTxRequiresNew());
  }

  /** The last interceptor opens and flushes the command context: the transaction lies around it. */
  private List<CommandInterceptor> within(
      Propagation propagation, Collection<? extends CommandInterceptor> chain) {
    List<CommandInterceptor> all = new ArrayList<>(chain);
    all.add(all.size() - 1, new InTransaction(transactions, propagation));
    return all;
  }
}
