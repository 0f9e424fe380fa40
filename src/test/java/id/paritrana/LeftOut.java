package id.paritrana;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.ClassSource;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** Says at the end of a run which tests were left out, and why. */
public final class LeftOut implements TestExecutionListener {

  private final Map<String, List<String>> byReason = new TreeMap<>();

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    note(test, reason);
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    if (result.getStatus() == TestExecutionResult.Status.ABORTED) {
      note(test, result.getThrowable().map(Throwable::getMessage).orElse("no reason was given"));
    }
  }

  @Override
  public void testPlanExecutionFinished(TestPlan plan) {
    byReason.forEach(
        (reason, tests) -> {
          System.out.println("LEFT OUT, " + tests.size() + " tests: " + reason);
          tests.stream().sorted().forEach(test -> System.out.println("  " + test));
        });
    byReason.clear();
  }

  private void note(TestIdentifier test, String reason) {
    byReason.computeIfAbsent(reason, none -> new ArrayList<>()).add(name(test));
  }

  private static String name(TestIdentifier test) {
    return switch (test.getSource().orElse(null)) {
      case MethodSource method ->
          method.getJavaClass().getSimpleName() + "." + method.getMethodName();
      case ClassSource type -> type.getJavaClass().getSimpleName();
      case null, default -> test.getDisplayName();
    };
  }
}
