package id.paritrana.workflow;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.lang.reflect.Method;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The tests of the class, all of them together, send processes along every sequence flow of the
 * model; looked for on the embedded database, and only where all of them have run.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ExtendWith(EachFlowTaken.Counting.class)
public @interface EachFlowTaken {

  /** The id of the process. */
  String value();

  /** Begins with the first test of a class, and looks after its last. */
  final class Counting implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {

    private static final Map<Class<?>, Instant> BEGUN = new ConcurrentHashMap<>();
    private static final Map<Class<?>, Set<String>> RUN = new ConcurrentHashMap<>();

    @Override
    public void beforeAll(ExtensionContext context) {
      BEGUN.putIfAbsent(context.getRequiredTestClass(), Instant.now());
    }

    @Override
    public void afterEach(ExtensionContext context) {
      if (context.getExecutionException().isEmpty()) {
        RUN.computeIfAbsent(context.getRequiredTestClass(), _ -> ConcurrentHashMap.newKeySet())
            .add(context.getRequiredTestMethod().getName());
      }
    }

    @Override
    public void afterAll(ExtensionContext context) {
      Class<?> tests = context.getRequiredTestClass();
      if (!RUN.getOrDefault(tests, Set.of()).containsAll(methods(tests))) {
        return;
      }
      String process = tests.getAnnotation(EachFlowTaken.class).value();
      HistoryService history = Database.H2.portal().bean(ProcessEngine.class).getHistoryService();
      assertThat(new TakenFlows(history, process).missing(process, BEGUN.get(tests)))
          .as("flows of %s that no test of %s takes", process, tests.getSimpleName())
          .isEmpty();
    }

    private static Set<String> methods(Class<?> tests) {
      return Arrays.stream(tests.getDeclaredMethods())
          .filter(method -> method.isAnnotationPresent(Test.class))
          .map(Method::getName)
          .collect(Collectors.toSet());
    }
  }
}
