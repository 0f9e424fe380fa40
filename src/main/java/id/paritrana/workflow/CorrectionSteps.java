package id.paritrana.workflow;

import id.paritrana.decision.Correction;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Act;
import jakarta.inject.Singleton;
import java.util.Map;

/** Moves the process of a correction as its organiser acts. */
@Singleton
final class CorrectionSteps implements Following {

  private final Steps steps;
  private final Rounds rounds;

  CorrectionSteps(Steps steps, Rounds rounds) {
    this.steps = steps;
    this.rounds = rounds;
  }

  @Override
  public void onApplicationEvent(Act act) {
    if (act instanceof Correction.Step step) {
      switch (step.state()) {
        case OPENED -> start(step);
        case CONFIRMED ->
            steps.complete(
                TaskKind.CONFIRM_CORRECTION,
                step.subject(),
                Map.ofEntries(course(CorrectionModel.Course.CONTINUED)));
        case SEALED ->
            steps.complete(
                TaskKind.SEAL_CORRECTION,
                step.subject(),
                Map.ofEntries(
                    course(CorrectionModel.Course.CONTINUED),
                    CorrectionModel.ORGANISER_ID.is(step.actor().id())));
        case IN_FORCE -> steps.complete(TaskKind.PUBLISH_CORRECTION, step.subject(), Map.of());
        case GIVEN_UP -> giveUp(step);
      }
    }
  }

  private void start(Correction.Step step) {
    steps.start(
        CorrectionModel.PROCESS,
        step.subject(),
        Map.ofEntries(
            CorrectionModel.CATEGORY_ID.is(step.categoryId()),
            CorrectionModel.COMMITTEE_ID.is(rounds.of(step.categoryId()).edition().committeeId()),
            CorrectionModel.CORRECTION_ID.is(step.correction().id()),
            CorrectionModel.CORRECTED.is(step.correction().subject().name())));
  }

  /** Where new scores are awaited, or failed for good, the job is taken away with its step. */
  private void giveUp(Correction.Step step) {
    if (steps.divert(
        CorrectionModel.PROCESS,
        step.subject(),
        CorrectionModel.RESCORE,
        CorrectionModel.END_GIVEN_UP)) {
      return;
    }
    TaskKind waiting =
        steps.awaits(TaskKind.CONFIRM_CORRECTION, step.subject())
            ? TaskKind.CONFIRM_CORRECTION
            : TaskKind.SEAL_CORRECTION;
    steps.complete(waiting, step.subject(), Map.ofEntries(course(CorrectionModel.Course.GIVEN_UP)));
  }

  private static Map.Entry<String, Object> course(CorrectionModel.Course course) {
    return CorrectionModel.COURSE.is(course.name());
  }
}
