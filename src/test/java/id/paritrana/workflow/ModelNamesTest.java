package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Output;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The names that the models and the program call each other by do not drift apart. */
class ModelNamesTest {

  private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
  private static final Pattern TEXT = Pattern.compile("'[^']*'");
  private static final Pattern NAME = Pattern.compile("(?<![.\\w])[a-z]\\w*");
  private static final Set<String> WORDS_OF_THE_LANGUAGE = Set.of("not", "and", "or", "empty");

  /** Set by the engine for the outputs of a decision. */
  private static final String RESULT_OF_A_DECISION = "decisionResult";

  /** A model and the constants that stand for it. */
  record Pair(String process, Class<?> constants, Set<String> messages) {

    BpmnModelInstance model() {
      return Bpmn.readModelFromFile(Path.of("processes", process + ".bpmn").toFile());
    }

    Set<String> variables() {
      return Arrays.stream(constants.getDeclaredFields())
          .filter(field -> field.getType() == Variable.class)
          .map(Pair::variable)
          .collect(Collectors.toCollection(TreeSet::new));
    }

    private static String variable(Field field) {
      try {
        return ((Variable<?>) field.get(null)).name();
      } catch (IllegalAccessException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  static Stream<Pair> pairs() {
    return Stream.of(
        new Pair(NominationModel.PROCESS, NominationModel.class, Set.of(NominationModel.WITHDRAWN)),
        new Pair(
            CategoryRoundModel.PROCESS,
            CategoryRoundModel.class,
            Set.of(CategoryRoundModel.NOMINATION_DECIDED)),
        new Pair(ObjectionModel.PROCESS, ObjectionModel.class, Set.of(ObjectionModel.HANDED_ON)),
        new Pair(EmbargoModel.PROCESS, EmbargoModel.class, Set.of(EmbargoModel.RELEASE_TAKEN_BACK)),
        new Pair(CertificateRunModel.PROCESS, CertificateRunModel.class, Set.of()),
        new Pair(CorrectionModel.PROCESS, CorrectionModel.class, Set.of()));
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void theProcessHasTheIdOfItsConstant(Pair pair) {
    assertThat(pair.model().getModelElementsByType(Process.class))
        .extracting(Process::getId)
        .containsExactly(pair.process());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyUserTaskHasItsKindAndEveryKindItsUserTask(Pair pair) {
    assertThat(pair.model().getModelElementsByType(UserTask.class))
        .extracting(UserTask::getId)
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(TaskKind.values())
                .filter(kind -> kind.process().equals(pair.process()))
                .map(TaskKind::element)
                .toList());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyMessageHasItsConstant(Pair pair) {
    assertThat(pair.model().getModelElementsByType(Message.class))
        .extracting(Message::getName)
        .containsExactlyInAnyOrderElementsOf(pair.messages());
  }

  @ParameterizedTest
  @MethodSource("pairs")
  void everyVariableOfAnExpressionHasItsConstant(Pair pair) throws IOException {
    Set<String> named = named(Files.readString(Path.of("processes", pair.process() + ".bpmn")));
    named.remove(RESULT_OF_A_DECISION);

    assertThat(named).isNotEmpty().isSubsetOf(pair.variables());
  }

  @Test
  void theTableOfGatesReadsAndWritesVariablesOfTheNomination() {
    DmnModelInstance table = Dmn.readModelFromFile(Path.of("processes/eligibility.dmn").toFile());
    List<String> named = new ArrayList<>();
    table.getModelElementsByType(InputExpression.class).stream()
        .map(input -> input.getText().getTextContent())
        .forEach(named::add);
    table.getModelElementsByType(Output.class).stream().map(Output::getName).forEach(named::add);

    assertThat(named).hasSizeGreaterThan(2).isSubsetOf(pairs().toList().getFirst().variables());
    assertThat(table.getModelElementsByType(Decision.class))
        .extracting(Decision::getId)
        .containsExactly(NominationModel.DECISION);
  }

  @Test
  void everyRuleTaskAsksTheTableOfGates() {
    assertThat(
            pairs().flatMap(p -> p.model().getModelElementsByType(BusinessRuleTask.class).stream()))
        .extracting(BusinessRuleTask::getCamundaDecisionRef)
        .containsExactly(NominationModel.DECISION);
  }

  /** The names in all expressions but those that name a delegate, which has a rule of its own. */
  private static Set<String> named(String model) {
    String withoutDelegates = model.replaceAll("delegateExpression=\"[^\"]*\"", "");
    return EXPRESSION
        .matcher(withoutDelegates)
        .results()
        .map(found -> TEXT.matcher(found.group(1)).replaceAll(""))
        .flatMap(expression -> NAME.matcher(expression).results().map(MatchResult::group))
        .filter(name -> !WORDS_OF_THE_LANGUAGE.contains(name))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
