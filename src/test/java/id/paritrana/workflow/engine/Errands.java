package id.paritrana.workflow.engine;

import id.paritrana.Database;
import id.paritrana.identity.Organisations;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;

/** Test-only processes on one database, each run under a key of its own. */
final class Errands {

  final RuntimeService instances;
  final TaskService tasks;
  final ManagementService jobs;
  final Organisations organisations;
  final NoteErrandDelegate delegate;
  private final TransactionOperations<Connection> transactions;

  @SuppressWarnings("unchecked")
  Errands(Database database) {
    Database.Portal portal = database.portal();
    instances = portal.bean(RuntimeService.class);
    tasks = portal.bean(TaskService.class);
    jobs = portal.bean(ManagementService.class);
    organisations = portal.bean(Organisations.class);
    delegate = portal.bean(NoteErrandDelegate.class);
    transactions = portal.bean(TransactionOperations.class);
    portal
        .bean(RepositoryService.class)
        .createDeployment()
        .name("errands")
        .enableDuplicateFiltering(false)
        .addClasspathResource("id/paritrana/workflow/engine/errand.bpmn")
        .addClasspathResource("id/paritrana/workflow/engine/later-errand.bpmn")
        .addClasspathResource("id/paritrana/workflow/engine/patient-errand.bpmn")
        .addClasspathResource("id/paritrana/workflow/engine/timed-errand.bpmn")
        .deploy();
  }

  static String newKey() {
    return UUID.randomUUID().toString();
  }

  void inTransaction(Runnable deed) {
    transactions.executeWrite(
        open -> {
          deed.run();
          return null;
        });
  }

  void start(String model, String key, Map<String, Object> variables) {
    instances.startProcessInstanceByKey(model, key, variables);
  }

  boolean isUnderWay(String key) {
    return instances.createProcessInstanceQuery().processInstanceBusinessKey(key).count() > 0;
  }

  boolean isNoted(String key) {
    return organisations.findByCode(key).isPresent();
  }

  /** Looks again until it holds, for at most a minute. */
  static boolean eventually(BooleanSupplier condition) {
    long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
    while (System.nanoTime() < end) {
      if (condition.getAsBoolean()) {
        return true;
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return false;
  }
}
