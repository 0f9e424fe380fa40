package id.paritrana.workflow.rules;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.Event;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;

/** A timer takes its date from a variable; no date and no duration is typed into a model. */
final class TimersReadTheirDate implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    return model.elements(TimerEventDefinition.class).stream()
        .filter(timer -> !isDateOfAVariable(timer))
        .map(timer -> ((Event) timer.getParentElement()).getId())
        .sorted()
        .toList();
  }

  private static boolean isDateOfAVariable(TimerEventDefinition timer) {
    return timer.getTimeDuration() == null
        && timer.getTimeCycle() == null
        && timer.getTimeDate() != null
        && timer.getTimeDate().getTextContent().strip().matches("\\$\\{\\w+}");
  }
}
