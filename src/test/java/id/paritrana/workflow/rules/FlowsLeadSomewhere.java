package id.paritrana.workflow.rules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.EndEvent;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** No node hangs in the air: each is reached, and each but an end leads on. */
final class FlowsLeadSomewhere implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    return model.idsWhere(FlowNode.class, node -> !isReached(node) || !leadsOn(node));
  }

  private static boolean isReached(FlowNode node) {
    return node instanceof StartEvent
        || node instanceof BoundaryEvent
        || isEventSubprocess(node)
        || !node.getIncoming().isEmpty();
  }

  private static boolean leadsOn(FlowNode node) {
    return node instanceof EndEvent || isEventSubprocess(node) || !node.getOutgoing().isEmpty();
  }

  private static boolean isEventSubprocess(FlowNode node) {
    return node instanceof SubProcess part && part.triggeredByEvent();
  }
}
