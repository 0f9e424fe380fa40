package id.paritrana.workflow.rules;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.model.bpmn.instance.FlowElement;

/**
 * An id says what kind of element it is and what the element stands for, never a generated number.
 */
final class IdsAreReadable implements ModelRule {

  private static final Map<String, String> PREFIXES =
      Map.ofEntries(
          Map.entry("startEvent", "StartEvent"),
          Map.entry("endEvent", "EndEvent"),
          Map.entry("boundaryEvent", "BoundaryEvent"),
          Map.entry("intermediateCatchEvent", "IntermediateCatchEvent"),
          Map.entry("userTask", "UserTask"),
          Map.entry("serviceTask", "ServiceTask"),
          Map.entry("businessRuleTask", "BusinessRuleTask"),
          Map.entry("exclusiveGateway", "Gateway"),
          Map.entry("eventBasedGateway", "Gateway"),
          Map.entry("subProcess", "(Event)?Subprocess"),
          Map.entry("sequenceFlow", "Flow"));

  @Override
  public List<String> broken(Model model) {
    return model.idsWhere(FlowElement.class, IdsAreReadable::isUnreadable);
  }

  private static boolean isUnreadable(FlowElement element) {
    String prefix = PREFIXES.get(element.getElementType().getTypeName());
    return prefix == null || !element.getId().matches(prefix + "(_[A-Z][a-z]+([A-Z][a-z]+)*)");
  }
}
