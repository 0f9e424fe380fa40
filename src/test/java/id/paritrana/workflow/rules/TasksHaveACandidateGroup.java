package id.paritrana.workflow.rules;

import id.paritrana.identity.Role;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** A user task awaits roles of one organisation each, as {@code verifier:${committeeId}}. */
final class TasksHaveACandidateGroup implements ModelRule {

  private static final String GROUP =
      Arrays.stream(Role.values())
          .map(role -> role.name().toLowerCase(Locale.ROOT))
          .collect(Collectors.joining("|", "(", "):\\$\\{\\w+Id}"));

  @Override
  public List<String> broken(Model model) {
    return model.idsWhere(
        UserTask.class,
        task ->
            task.getCamundaCandidateGroups() == null
                || !task.getCamundaCandidateGroups().matches(GROUP + "(," + GROUP + ")*"));
  }
}
