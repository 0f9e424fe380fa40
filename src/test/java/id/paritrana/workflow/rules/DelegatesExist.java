package id.paritrana.workflow.rules;

import java.util.List;
import java.util.Set;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.jspecify.annotations.Nullable;

/**
 * A service task names a delegate of the program, as {@code ${proposeShortlist}}, and nothing else.
 */
record DelegatesExist(Set<String> beans) implements ModelRule {

  @Override
  public List<String> broken(Model model) {
    return model.idsWhere(ServiceTask.class, t -> !isBean(t.getCamundaDelegateExpression()));
  }

  private boolean isBean(@Nullable String expression) {
    return expression != null
        && expression.matches("\\$\\{\\w+}")
        && beans.contains(expression.substring(2, expression.length() - 1));
  }
}
