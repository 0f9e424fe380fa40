package id.paritrana.workflow.engine;

import io.micronaut.context.BeanContext;
import io.micronaut.context.annotation.Bean;
import io.micronaut.context.annotation.Factory;
import io.micronaut.context.annotation.Value;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.time.Duration;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Builds the engine at its first use, with its schema and the models deployed. */
@Factory
final class EngineFactory {

  /**
   * @param retries how often and how far apart a failed job is tried again, as ISO 8601 repetition
   * @param abandoned after how long a job is taken over whose node stopped in its midst; longer
   *     than any job takes, or both do the same work and one of them in vain
   */
  @Singleton
  @Bean(preDestroy = "close")
  ProcessEngine engine(
      DataSource pool,
      TransactionOperations<Connection> transactions,
      BeanContext beans,
      @Value("${paritrana.workflow.retries:R3/PT1M}") String retries,
      @Value("${paritrana.workflow.abandoned-after:PT1M}") Duration abandoned) {
    DataSource database = new SharedConnections(pool, transactions);
    EmbeddedEngine settings = new EmbeddedEngine(transactions, abandoned);
    settings.setDataSource(database);
    settings.setBeans(new DelegateBeans(beans));
    settings.setFailedJobRetryTimeCycle(retries);
    settings.setArtifactFactory(beans::getBean);
    ProcessEngine engine = settings.buildProcessEngine();
    EngineSchema.dropSelfReferences(database);
    Models.deploy(engine.getRepositoryService());
    return engine;
  }

  @Singleton
  RuntimeService instances(ProcessEngine engine) {
    return engine.getRuntimeService();
  }

  @Singleton
  TaskService tasks(ProcessEngine engine) {
    return engine.getTaskService();
  }

  @Singleton
  RepositoryService models(ProcessEngine engine) {
    return engine.getRepositoryService();
  }

  @Singleton
  DecisionService decisions(ProcessEngine engine) {
    return engine.getDecisionService();
  }

  @Singleton
  ManagementService jobs(ProcessEngine engine) {
    return engine.getManagementService();
  }
}
