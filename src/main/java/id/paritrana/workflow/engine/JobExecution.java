package id.paritrana.workflow.engine;

import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.runtime.server.event.ServerStartupEvent;
import jakarta.inject.Singleton;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;

/**
 * Lets timers fire and jobs run once the server is up. The command line starts no server and
 * therefore no engine; a job that is under way when the program stops is finished first.
 */
@Singleton
final class JobExecution implements ApplicationEventListener<ServerStartupEvent> {

  private final ProcessEngine engine;

  JobExecution(ProcessEngine engine) {
    this.engine = engine;
  }

  @Override
  public void onApplicationEvent(ServerStartupEvent event) {
    ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
        .getJobExecutor()
        .start();
  }
}
