package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.Interviews;
import id.paritrana.assessment.Marking;
import id.paritrana.verification.Dossiers;
import jakarta.inject.Singleton;

/** Gathers what a marking page shows. Whether the dossier may open is asked before. */
@Singleton
class MarkingViews {

  private final TaskViews tasks;
  private final Dossiers dossiers;
  private final Interviews interviews;
  private final SeatMarksViews seats;

  MarkingViews(TaskViews tasks, Dossiers dossiers, Interviews interviews, SeatMarksViews seats) {
    this.tasks = tasks;
    this.dossiers = dossiers;
    this.interviews = interviews;
    this.seats = seats;
  }

  MarkingView of(AssessmentRights.Desk desk) {
    return new MarkingView(
        tasks.of(desk),
        dossiers.of(desk.nomination()),
        interviews.findByNominationId(desk.nomination().id()).orElse(null),
        seat(desk));
  }

  SeatMarks seat(AssessmentRights.Desk desk) {
    return seats.of(desk);
  }

  SeatMarks seat(Marking.Saved saved) {
    return seats.of(saved);
  }
}
