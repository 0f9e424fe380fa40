package id.paritrana.workflow;

import java.util.Map;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.jspecify.annotations.Nullable;

/**
 * A variable of a process: an id, a decision or a date, never an object and never a mark.
 *
 * @param name as the models write it
 */
record Variable<T>(String name, Class<T> type) {

  /** The variable with this value, to start or to move a process with. */
  Map.Entry<String, Object> is(T value) {
    return Map.entry(name, value);
  }

  /**
   * @throws IllegalStateException when the process does not hold it
   */
  T in(VariableScope scope) {
    T value = find(scope);
    if (value == null) {
      throw new IllegalStateException("the process holds no '" + name + "'");
    }
    return value;
  }

  @Nullable T find(VariableScope scope) {
    return type.cast(scope.getVariable(name));
  }

  void set(VariableScope scope, T value) {
    scope.setVariable(name, value);
  }

  /** Sets it for this path of the process alone, where others run beside it. */
  void setHere(VariableScope scope, T value) {
    scope.setVariableLocal(name, value);
  }
}
