package id.paritrana.workflow.rules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Activity;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** Everything has a name: a task verb and noun, a gateway a question. */
final class NamesSayWhat implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    return model.idsWhere(FlowNode.class, node -> !isSpeaking(node));
  }

  private static boolean isSpeaking(FlowNode node) {
    String name = node.getName();
    return name != null
        && switch (node) {
          case Gateway _ -> name.endsWith("?");
          case SubProcess _, Event _ -> name.matches("[A-Z].+");
          case Activity _ -> name.matches("[A-Z][a-z]+ .+");
          default -> false;
        };
  }
}
