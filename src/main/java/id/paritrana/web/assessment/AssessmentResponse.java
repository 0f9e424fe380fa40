package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessorTasks;
import id.paritrana.assessment.Mark;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A nominee before an assessor, as programs read it; nothing of its dossier. */
@Serdeable
record AssessmentResponse(
    String nomination,
    String nominee,
    String edition,
    String category,
    int seat,
    AssessorTasks.Step step,
    Instant deadline) {

  static AssessmentResponse of(TaskView view) {
    return new AssessmentResponse(
        view.task().nomination().number(),
        view.nominee().name(),
        view.edition().code(),
        view.category().code(),
        view.task().seat().number(),
        view.task().step(),
        view.deadline());
  }

  /**
   * A mark of the caller's own seat.
   *
   * @param most the rubric's maximum
   * @param handedInAt empty for a draft
   */
  @Serdeable
  record MarkResponse(
      String criterion,
      double most,
      @Nullable BigDecimal points,
      @Nullable String reason,
      @Nullable Instant handedInAt) {}

  static List<MarkResponse> marks(SeatMarks view) {
    return view.criteria().stream()
        .map(
            criterion -> {
              Mark mark = view.mark(criterion);
              return new MarkResponse(
                  criterion.id(),
                  criterion.rubric().max(),
                  mark == null ? null : mark.points(),
                  mark == null ? null : mark.reason(),
                  mark == null ? null : mark.handedInAt());
            })
        .toList();
  }
}
