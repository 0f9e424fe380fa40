package id.paritrana.identity;

import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a set of roles as their names, in declaration order, joined by commas. */
@Singleton
public class RolesConverter implements AttributeConverter<Set<Role>, String> {

  @Override
  public String convertToPersistedValue(@Nullable Set<Role> roles, ConversionContext context) {
    return roles == null
        ? ""
        : roles.stream().sorted().map(Role::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<Role> convertToEntityValue(@Nullable String names, ConversionContext context) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    if (names != null && !names.isEmpty()) {
      Arrays.stream(names.split(",")).map(Role::valueOf).forEach(roles::add);
    }
    return roles;
  }
}
