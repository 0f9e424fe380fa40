package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.AssessorTasks;
import id.paritrana.assessment.InterviewPolicy;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Marks;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.Editions;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers a seat's own marks. Whether the dossier may open is asked before. */
@Singleton
class SeatMarksViews {

  private final AssessorTasks tasks;
  private final Rubrics rubrics;
  private final Marks marks;
  private final Editions editions;
  private final InterviewPolicy interviews;

  SeatMarksViews(
      AssessorTasks tasks,
      Rubrics rubrics,
      Marks marks,
      Editions editions,
      InterviewPolicy interviews) {
    this.tasks = tasks;
    this.rubrics = rubrics;
    this.marks = marks;
    this.editions = editions;
    this.interviews = interviews;
  }

  SeatMarks of(AssessmentRights.Desk desk) {
    List<Mark> own = marks.findByNominationIdAndSeatId(desk.nomination().id(), desk.seat().id());
    return of(desk, own, tasks.step(desk, own));
  }

  /** The same where a mark was just saved, which only an open dossier allows. */
  SeatMarks of(Marking.Saved saved) {
    return of(saved.desk(), saved.own(), AssessorTasks.Step.MARK);
  }

  private SeatMarks of(AssessmentRights.Desk desk, List<Mark> own, AssessorTasks.Step step) {
    return new SeatMarks(
        desk,
        editions.withId(desk.nomination().editionId()).timeZone(),
        step,
        rubrics.of(desk.nomination().categoryId()),
        own.stream().collect(Collectors.toMap(Mark::criterion, Function.identity())),
        interviews.outstanding(desk.nomination()).orElse(null));
  }
}
