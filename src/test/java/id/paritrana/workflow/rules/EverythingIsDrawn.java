package id.paritrana.workflow.rules;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;

/** Each node and each flow has its place in the diagram. */
final class EverythingIsDrawn implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    Set<String> drawn =
        Stream.concat(
                model.elements(BpmnShape.class).stream()
                    .map(shape -> shape.getBpmnElement().getId()),
                model.elements(BpmnEdge.class).stream().map(edge -> edge.getBpmnElement().getId()))
            .collect(Collectors.toSet());
    return model.idsWhere(FlowElement.class, element -> !drawn.contains(element.getId()));
  }
}
