package id.paritrana.award;

import id.paritrana.identity.Organisation;
import io.micronaut.core.convert.ConversionContext;
import io.micronaut.data.model.runtime.convert.AttributeConverter;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Stores a set as its names, in declaration order, joined by commas. */
@Singleton
public class NomineeKindsConverter implements AttributeConverter<Set<Organisation.Kind>, String> {

  @Override
  public String convertToPersistedValue(
      @Nullable Set<Organisation.Kind> kinds, ConversionContext context) {
    return kinds == null
        ? ""
        : kinds.stream().sorted().map(Organisation.Kind::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<Organisation.Kind> convertToEntityValue(
      @Nullable String names, ConversionContext context) {
    Set<Organisation.Kind> kinds = EnumSet.noneOf(Organisation.Kind.class);
    if (names != null && !names.isEmpty()) {
      Arrays.stream(names.split(",")).map(Organisation.Kind::valueOf).forEach(kinds::add);
    }
    return kinds;
  }
}
