package id.paritrana.workflow.engine;

import io.micronaut.context.BeanContext;
import io.micronaut.inject.qualifiers.Qualifiers;
import java.util.AbstractMap;
import java.util.Set;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The beans that an expression of a process model may name: the delegates, by the name they carry.
 * Nothing else of the program can be reached from a model.
 */
final class DelegateBeans extends AbstractMap<Object, Object> {

  private final BeanContext beans;

  DelegateBeans(BeanContext beans) {
    this.beans = beans;
  }

  @Override
  public boolean containsKey(@Nullable Object key) {
    return key instanceof String name
        && beans.containsBean(JavaDelegate.class, Qualifiers.byName(name));
  }

  @Override
  public @Nullable Object get(@Nullable Object key) {
    return key instanceof String name
        ? beans.findBean(JavaDelegate.class, Qualifiers.byName(name)).orElse(null)
        : null;
  }

  /** Only a script would ask for the whole set, and models hold no scripts. */
  @Override
  public Set<Entry<Object, Object>> entrySet() {
    return Set.of();
  }
}
