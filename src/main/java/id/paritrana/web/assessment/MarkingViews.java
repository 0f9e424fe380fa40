package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.Interviews;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.assessment.Rubrics;
import id.paritrana.verification.Dossiers;
import jakarta.inject.Singleton;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Gathers what a marking page shows. Whether the dossier may open is asked before. */
@Singleton
class MarkingViews {

  private final TaskViews tasks;
  private final Dossiers dossiers;
  private final Interviews interviews;
  private final Rubrics rubrics;
  private final Marks marks;

  MarkingViews(
      TaskViews tasks, Dossiers dossiers, Interviews interviews, Rubrics rubrics, Marks marks) {
    this.tasks = tasks;
    this.dossiers = dossiers;
    this.interviews = interviews;
    this.rubrics = rubrics;
    this.marks = marks;
  }

  MarkingView of(AssessmentRights.Desk desk) {
    long nomination = desk.nomination().id();
    return new MarkingView(
        tasks.of(desk),
        dossiers.of(desk.nomination()),
        interviews.findByNominationId(nomination).orElse(null),
        rubrics.of(desk.nomination().categoryId()),
        marks.findByNominationIdAndSeatId(nomination, desk.seat().id()).stream()
            .collect(Collectors.toMap(Mark::criterion, Function.identity())));
  }
}
