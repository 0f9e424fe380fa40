package id.paritrana.workflow.rules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.FlowNode;

/** More than twenty nodes cannot be read at a glance: use a call activity. */
final class AtMostTwentyNodes implements ModelRule {

  static final int MOST = 20;

  @Override
  public List<String> broken(Model model) {
    int nodes = model.elements(FlowNode.class).size();
    return nodes <= MOST ? List.of() : List.of(model.process().getId() + " has " + nodes);
  }
}
