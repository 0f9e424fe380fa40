package id.paritrana.workflow.rules;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModelRulesTest {

  static Stream<Model> models() {
    return Model.all().stream();
  }

  @ParameterizedTest
  @MethodSource("models")
  void everyModelKeepsEveryRule(Model model) {
    for (ModelRule rule : rules(beansNamedIn(model))) {
      assertThat(rule.broken(model)).as("%s breaks %s", model.name(), rule).isEmpty();
    }
  }

  static Stream<ModelRule> eachRule() {
    return rules(Set.of()).stream();
  }

  @ParameterizedTest
  @MethodSource("eachRule")
  void everyRuleFindsWhatBreaksIt(ModelRule rule) {
    Model bad =
        Model.read(Path.of("src/test/resources/id/paritrana/workflow/rules/Bad_Model.bpmn"));

    assertThat(rule.broken(bad)).isNotEmpty();
  }

  private static List<ModelRule> rules(Set<String> beans) {
    return List.of(
        new FileIsNamedAfterProcess(),
        new IdsAreReadable(),
        new NamesSayWhat(),
        new DelegatesExist(beans),
        new TasksHaveACandidateGroup(),
        new TimersReadTheirDate(),
        new AtMostTwentyNodes(),
        new EverythingIsDrawn(),
        new FlowsLeadSomewhere());
  }

  /** Those of the names in the model that the running program knows as delegates. */
  private static Set<String> beansNamedIn(Model model) {
    BeanContext beans = Database.H2.portal().server().getApplicationContext();
    return model.elements(ServiceTask.class).stream()
        .map(task -> task.getCamundaDelegateExpression().replaceAll("\\W", ""))
        .filter(name -> beans.containsBean(JavaDelegate.class, Qualifiers.byName(name)))
        .collect(Collectors.toSet());
  }
}
