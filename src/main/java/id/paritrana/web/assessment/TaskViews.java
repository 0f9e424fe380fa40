package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.AssessorTasks;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.FullScores;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisations;
import id.paritrana.web.scores.ScorePaths;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** Gathers what an assessor's list shows. */
@Singleton
class TaskViews {

  private final AssessorTasks tasks;
  private final Organisations organisations;
  private final Rounds rounds;
  private final FullScores scores;
  private final Milestones milestones;

  TaskViews(
      AssessorTasks tasks,
      Organisations organisations,
      Rounds rounds,
      FullScores scores,
      Milestones milestones) {
    this.tasks = tasks;
    this.organisations = organisations;
    this.rounds = rounds;
    this.scores = scores;
    this.milestones = milestones;
  }

  List<TaskView> of(Actor actor) {
    return tasks.of(actor).stream().map(task -> view(task, score(actor, task))).toList();
  }

  TaskView of(AssessmentRights.Desk desk) {
    return view(
        new AssessorTasks.Task(desk.nomination(), desk.seat(), desk.assignment(), tasks.step(desk)),
        Optional.empty());
  }

  private Optional<String> score(Actor actor, AssessorTasks.Task task) {
    return scores
        .of(actor, task.nomination())
        .map(stand -> ScorePaths.full(stand.place(), task.nomination()));
  }

  private TaskView view(AssessorTasks.Task task, Optional<String> score) {
    Rounds.Place place = rounds.of(task.nomination().categoryId());
    return new TaskView(
        task,
        organisations.findById(task.nomination().nomineeId()).orElseThrow(),
        place.category(),
        place.edition(),
        milestones.of(place.edition().id(), place.category().id(), Milestone.Kind.MARKING_DEADLINE),
        score);
  }
}
