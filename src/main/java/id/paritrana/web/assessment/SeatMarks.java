package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.AssessorTasks;
import id.paritrana.assessment.Mark;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.scoring.scheme.Criterion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one seat gave a nominee so far.
 *
 * @param zone in which times are told
 * @param marks by the id of the criterion
 * @param outstanding why even complete marks may not be handed in yet; empty when they may
 */
public record SeatMarks(
    AssessmentRights.Desk desk,
    ZoneId zone,
    AssessorTasks.Step step,
    List<Criterion.Judged> criteria,
    Map<String, Mark> marks,
    @Nullable Refusal outstanding) {

  public SeatMarks {
    criteria = List.copyOf(criteria);
    marks = Map.copyOf(marks);
  }

  /** The address of the nominee's page. */
  public String path() {
    return "/assessment/" + desk.nomination().number();
  }

  /** Whether the seat may still write. */
  public boolean isOpen() {
    return step == AssessorTasks.Step.MARK;
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
    return mark != null && mark.points() != null && ReasonPolicy.suffices(mark.reason());
  }
}
