package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Meanwhile;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.Rounds;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.JobQuery;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A date that moves while a process makes its timer moves that timer as well. */
@OnEachDatabase
class MovedDateTest {

  private final Stage stage;
  private final Edition edition;
  private final String subject;
  private final Instant moved;

  MovedDateTest(Database database) {
    stage = new Stage(database.portal());
    edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    subject = stage.bean(Rounds.class).of(category).subject();
    new Deeds(stage).submit(category, 600);
    moved =
        stage
            .bean(Milestones.class)
            .of(edition.id(), null, Milestone.Kind.VERIFICATION_DEADLINE)
            .plus(Duration.ofHours(1))
            .truncatedTo(ChronoUnit.SECONDS);
  }

  @Test
  void whoMovesADateBesideAReviewFindsTheTimerThatItMakes() throws Exception {
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.within(this::review, this::move).get();
    }

    assertThat(awaited()).isEqualTo(moved);
  }

  @Test
  void aReviewBesideAMovedDateMakesItsTimerWithTheNewDate() throws Exception {
    try (Meanwhile meanwhile = new Meanwhile(stage)) {
      meanwhile.within(this::move, () -> untilItSucceeds(() -> meanwhile.open(this::review))).get();
    }

    assertThat(awaited()).isEqualTo(moved);
  }

  /** What the engine undoes because something that it read has changed, it repeats by itself. */
  private static void untilItSucceeds(Runnable step) {
    try {
      step.run();
    } catch (OptimisticLockingException changed) {
      step.run();
    }
  }

  private void review() {
    run(timer());
    run(jobs().messages().singleResult());
  }

  private void move() {
    stage.move(edition, Milestone.Kind.VERIFICATION_DEADLINE, moved, Instant.now());
  }

  /** The timer of the submission deadline, long before it is due. */
  private Job timer() {
    return jobs().activityId("IntermediateCatchEvent_SubmissionDeadline").singleResult();
  }

  /** When verification ends by the timer of the round; empty where it has none yet. */
  private @Nullable Instant awaited() {
    Job timer = jobs().activityId("IntermediateCatchEvent_VerificationDeadline").singleResult();
    return timer == null ? null : timer.getDuedate().toInstant();
  }

  private void run(Job job) {
    stage.bean(ManagementService.class).executeJob(job.getId());
  }

  private JobQuery jobs() {
    return stage
        .bean(ManagementService.class)
        .createJobQuery()
        .processInstanceId(
            stage
                .bean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processDefinitionKey(CategoryRoundModel.PROCESS)
                .processInstanceBusinessKey(subject)
                .singleResult()
                .getId());
  }
}
