package id.paritrana.web.assessment;

import id.paritrana.assessment.AssessorTasks;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.identity.Organisation;
import java.time.Instant;
import java.util.Optional;

/**
 * A nominee that lies before an assessor; nothing of its dossier.
 *
 * @param deadline until when marks are taken
 * @param score where the full score is read, once it is open to the assessor
 */
public record TaskView(
    AssessorTasks.Task task,
    Organisation nominee,
    Category category,
    Edition edition,
    Instant deadline,
    Optional<String> score) {

  /** The address of the nominee's page. */
  public String path() {
    return "/assessment/" + task.nomination().number();
  }

  /** The key of the step's name. */
  public String stepText() {
    return switch (task.step()) {
      case DECLARE -> "assessing.step.declare";
      case MARK -> "assessing.step.mark";
      case HANDED_IN -> "assessing.step.handed-in";
      case RECUSED -> "assessing.step.recused";
      case MISSED -> "assessing.step.missed";
    };
  }

  /** The key of what the link to the nominee says. */
  public String goText() {
    return switch (task.step()) {
      case DECLARE -> "assessing.go.declare";
      case MARK -> "assessing.go.mark";
      case HANDED_IN, RECUSED, MISSED -> "assessing.go.look";
    };
  }

  /** How the step is coloured. */
  public String kind() {
    return switch (task.step()) {
      case DECLARE, MARK -> "waiting";
      case HANDED_IN -> "good";
      case RECUSED -> "neutral";
      case MISSED -> "bad";
    };
  }
}
