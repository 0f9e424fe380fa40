package id.paritrana.workflow.engine;

import static id.paritrana.workflow.engine.Errands.eventually;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class JobExecutionTest {

  private final Errands errands;
  private final String key = Errands.newKey();

  JobExecutionTest(Database database) {
    errands = new Errands(database);
  }

  @Test
  void aJobRunsAfterTheCommitAndNotBefore() {
    errands.inTransaction(
        () -> {
          errands.start("later-errand", key, Map.of());
          pause(Duration.ofMillis(1500));
          assertThat(errands.isNoted(key)).isFalse();
        });

    assertThat(eventually(() -> !errands.isUnderWay(key))).isTrue();
    assertThat(errands.isNoted(key)).isTrue();
  }

  @Test
  void aJobOfARolledBackTransactionNeverRuns() {
    String control = Errands.newKey();
    assertThatThrownBy(
            () ->
                errands.inTransaction(
                    () -> {
                      errands.start("later-errand", key, Map.of());
                      throw new IllegalStateException("undone");
                    }))
        .hasMessage("undone");
    errands.start("later-errand", control, Map.of());

    assertThat(eventually(() -> errands.isNoted(control))).isTrue();
    assertThat(errands.isNoted(key)).isFalse();
  }

  @Test
  void aTimerFiresAtTheDateOfItsVariable() {
    errands.start("timed-errand", key, due(Instant.now().plusSeconds(2)));

    assertThat(errands.isNoted(key)).isFalse();
    assertThat(eventually(() -> errands.isNoted(key))).isTrue();
  }

  @Test
  void aTimerMovesWithItsVariable() {
    errands.start("timed-errand", key, due(Instant.now().plus(Duration.ofDays(300))));
    Job timer = errands.jobs.createJobQuery().processInstanceId(instance()).singleResult();

    errands.instances.setVariables(instance(), due(Instant.now()));
    errands.jobs.recalculateJobDuedate(timer.getId(), false);

    assertThat(eventually(() -> errands.isNoted(key))).isTrue();
  }

  /**
   * Removing the incident is what a MySQL server with default options refused, see EngineSchema.
   */
  @Test
  void aJobThatFailedForGoodIsAnIncidentUntilItIsMended() {
    errands.start("later-errand", key, Map.of(NoteErrandDelegate.FAILS, true));
    String instance = instance();

    assertThat(eventually(() -> incidents(instance) == 1)).isTrue();
    assertThat(errands.isNoted(key)).isFalse();
    Incident incident =
        errands.instances.createIncidentQuery().processInstanceId(instance).singleResult();
    assertThat(incident.getIncidentMessage()).isEqualTo("the errand is bound to fail");

    errands.instances.setVariable(instance, NoteErrandDelegate.FAILS, false);
    errands.jobs.setJobRetries(incident.getConfiguration(), 1);

    assertThat(eventually(() -> !errands.isUnderWay(key))).isTrue();
    assertThat(errands.isNoted(key)).isTrue();
    assertThat(incidents(instance)).isZero();
  }

  @Test
  void aJobThatCameSecondIsTriedAgainAtOnceAndAsOftenAsItTakes() {
    errands.start("patient-errand", key, Map.of(NoteErrandDelegate.COMES_SECOND, true));
    String instance = instance();

    assertThat(eventually(() -> errands.delegate.timesSecond(key) > 3)).isTrue();
    errands.instances.setVariable(instance, NoteErrandDelegate.COMES_SECOND, false);

    assertThat(eventually(() -> errands.isNoted(key))).isTrue();
  }

  private long incidents(String instance) {
    return errands.instances.createIncidentQuery().processInstanceId(instance).count();
  }

  private String instance() {
    return errands
        .instances
        .createProcessInstanceQuery()
        .processInstanceBusinessKey(key)
        .singleResult()
        .getId();
  }

  private static Map<String, Object> due(Instant date) {
    return Map.of("due", Date.from(date));
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
