package id.paritrana.identity;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a set of constants as their names, in declaration order, joined by commas. */
public abstract class NamesConverter<E extends Enum<E>>
    implements AttributeConverter<Set<E>, String> {

  private final Class<E> constants;

  protected NamesConverter(Class<E> constants) {
    this.constants = constants;
  }

  @Override
  public String convertToPersistedValue(@Nullable Set<E> set, ConversionContext context) {
    return set == null ? "" : set.stream().sorted().map(E::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<E> convertToEntityValue(@Nullable String names, ConversionContext context) {
    Set<E> set = EnumSet.noneOf(constants);
    if (names != null && !names.isEmpty()) {
      Arrays.stream(names.split(",")).map(name -> Enum.valueOf(constants, name)).forEach(set::add);
    }
    return set;
  }
}
