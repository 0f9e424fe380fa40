package id.paritrana.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

@OnEachDatabase
class SharedTransactionTest {

  private final Errands errands;
  private final String key = Errands.newKey();
  private final String beside = key + "/2";

  SharedTransactionTest(Database database) {
    errands = new Errands(database);
  }

  @Test
  void whatIsDoneTogetherIsKeptTogether() {
    errands.inTransaction(
        () -> {
          write(beside);
          errands.start("errand", key, Map.of());
        });

    assertThat(errands.isNoted(beside)).isTrue();
    assertThat(errands.isNoted(key)).isTrue();
    assertThat(errands.isUnderWay(key)).isTrue();
  }

  @Test
  void aFailureAfterTheStartOfAProcessLeavesNothing() {
    failing(
        () -> {
          write(beside);
          errands.start("errand", key, Map.of());
          assertThat(errands.isUnderWay(key)).isTrue();
          throw new Mishap();
        });

    assertNothingIsLeft();
  }

  @Test
  void aFailureInsideADelegateLeavesNothing() {
    assertThatThrownBy(
            () ->
                errands.inTransaction(
                    () -> {
                      write(beside);
                      errands.start("errand", key, Map.of(NoteErrandDelegate.FAILS, true));
                    }))
        .hasMessageContaining("bound to fail");

    assertNothingIsLeft();
  }

  @Test
  void aFailureInsideADelegateThatTheCallerOverlooksLeavesNothing() {
    assertThatThrownBy(
            () ->
                errands.inTransaction(
                    () -> {
                      write(beside);
                      assertThatThrownBy(
                          () ->
                              errands.start("errand", key, Map.of(NoteErrandDelegate.FAILS, true)));
                    }))
        .isInstanceOf(io.micronaut.transaction.exceptions.UnexpectedRollbackException.class);

    assertNothingIsLeft();
  }

  @Test
  void aFailureAfterTheCompletionOfATaskLeavesTheTaskOpen() {
    errands.start("errand", key, Map.of());
    Task task = task();

    failing(
        () -> {
          write(beside);
          errands.tasks.complete(task.getId());
          assertThat(errands.isUnderWay(key)).isFalse();
          throw new Mishap();
        });

    assertThat(errands.isNoted(beside)).isFalse();
    assertThat(task().getId()).isEqualTo(task.getId());
    errands.tasks.complete(task.getId());
    assertThat(errands.isUnderWay(key)).isFalse();
  }

  private Task task() {
    return errands.tasks.createTaskQuery().processInstanceBusinessKey(key).singleResult();
  }

  private void write(String code) {
    errands.organisations.save(NoteErrandDelegate.noted(code));
  }

  private void failing(Runnable deed) {
    assertThatThrownBy(() -> errands.inTransaction(deed)).isInstanceOf(Mishap.class);
  }

  private void assertNothingIsLeft() {
    assertThat(errands.isNoted(beside)).isFalse();
    assertThat(errands.isNoted(key)).isFalse();
    assertThat(errands.isUnderWay(key)).isFalse();
  }

  private static final class Mishap extends RuntimeException {
    private static final long serialVersionUID = 1;
  }
}
