package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.AssessorTasks;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisations;
import jakarta.inject.Singleton;
import java.util.List;

/** Gathers what an assessor's list shows. */
@Singleton
class TaskViews {

  private final AssessorTasks tasks;
  private final Organisations organisations;
  private final Categories categories;
  private final Editions editions;
  private final Milestones milestones;

  TaskViews(
      AssessorTasks tasks,
      Organisations organisations,
      Categories categories,
      Editions editions,
      Milestones milestones) {
    this.tasks = tasks;
    this.organisations = organisations;
    this.categories = categories;
    this.editions = editions;
    this.milestones = milestones;
  }

  List<TaskView> of(Actor actor) {
    return tasks.of(actor).stream().map(this::view).toList();
  }

  TaskView of(AssessmentRights.Desk desk) {
    return view(
        new AssessorTasks.Task(
            desk.nomination(), desk.seat(), desk.assignment(), tasks.step(desk)));
  }

  private TaskView view(AssessorTasks.Task task) {
    Category category = categories.withId(task.nomination().categoryId());
    return new TaskView(
        task,
        organisations.findById(task.nomination().nomineeId()).orElseThrow(),
        category,
        editions.withId(category.editionId()),
        milestones.of(category.editionId(), category.id(), Milestone.Kind.MARKING_DEADLINE));
  }
}
