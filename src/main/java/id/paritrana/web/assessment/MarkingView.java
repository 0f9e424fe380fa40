package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessorTasks;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Mark;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.verification.Dossier;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A nominee on an assessor's desk, with the dossier and the seat's own marks.
 *
 * @param interview empty while none is recorded
 * @param marks by the id of the criterion
 */
public record MarkingView(
    TaskView task,
    Dossier dossier,
    @Nullable Interview interview,
    List<Criterion.Judged> criteria,
    Map<String, Mark> marks) {

  public MarkingView {
    criteria = List.copyOf(criteria);
    marks = Map.copyOf(marks);
  }

  /** Whether the seat may still write. */
  public boolean isOpen() {
    return task.task().step() == AssessorTasks.Step.MARK;
  }

  /** What the seat gave for a criterion; empty before it gave anything. */
  public @Nullable Mark mark(Criterion.Judged criterion) {
    return marks.get(criterion.id());
  }

  /** The criteria that lack points or a reason. */
  public List<Criterion.Judged> lacking() {
    return criteria.stream().filter(criterion -> !isComplete(criterion)).toList();
  }

  public boolean isComplete(Criterion.Judged criterion) {
    Mark mark = mark(criterion);
    return mark != null && mark.points() != null && mark.reason() != null;
  }
}
