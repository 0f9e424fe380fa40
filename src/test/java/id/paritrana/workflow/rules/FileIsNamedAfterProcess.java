package id.paritrana.workflow.rules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Process;

/** One process to a file, and both carry one name in kebab-case. */
final class FileIsNamedAfterProcess implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    List<String> ids = model.elements(Process.class).stream().map(Process::getId).toList();
    return ids.equals(List.of(model.name())) && model.name().matches("[a-z]+(-[a-z]+)*")
        ? List.of()
        : ids;
  }
}
