package id.paritrana.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.micronaut.context.ApplicationContext;
import java.nio.file.Path;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An installation on an H2 file finds its schema, its models and its processes again. */
class RestartTest {

  @Test
  void aSecondStartGoesOnWhereTheFirstStopped(@TempDir Path folder) {
    try (ApplicationContext first = start(folder)) {
      first
          .getBean(RepositoryService.class)
          .createDeployment()
          .addClasspathResource("id/paritrana/workflow/engine/errand.bpmn")
          .deploy();
      first.getBean(RuntimeService.class).startProcessInstanceByKey("errand", "kept");
      assertThat(deployments(first)).isEqualTo(1);
    }
    try (ApplicationContext second = start(folder)) {
      assertThat(deployments(second)).isEqualTo(1);
      TaskService tasks = second.getBean(TaskService.class);
      tasks.complete(
          tasks.createTaskQuery().processInstanceBusinessKey("kept").singleResult().getId());
      assertThat(second.getBean(RuntimeService.class).createProcessInstanceQuery().count())
          .isZero();
    }
  }

  private static ApplicationContext start(Path folder) {
    ApplicationContext context =
        ApplicationContext.run(
            Map.of(
                "datasources.default.url",
                "jdbc:h2:file:"
                    + folder.resolve("paritrana")
                    + ";MODE=MySQL;DATABASE_TO_LOWER=TRUE;CASE_INSENSITIVE_IDENTIFIERS=TRUE"),
            "test");
    context.getBean(ProcessEngine.class);
    return context;
  }

  /** How often the models of the program were deployed. */
  private static long deployments(ApplicationContext context) {
    return context
        .getBean(RepositoryService.class)
        .createDeploymentQuery()
        .deploymentName("processes")
        .count();
  }
}
