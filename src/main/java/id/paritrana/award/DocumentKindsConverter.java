package id.paritrana.award;

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
public class DocumentKindsConverter implements AttributeConverter<Set<DocumentKind>, String> {

  @Override
  public String convertToPersistedValue(
      @Nullable Set<DocumentKind> kinds, ConversionContext context) {
    return kinds == null
        ? ""
        : kinds.stream().sorted().map(DocumentKind::name).collect(Collectors.joining(","));
  }

  @Override
  public Set<DocumentKind> convertToEntityValue(@Nullable String names, ConversionContext context) {
    Set<DocumentKind> kinds = EnumSet.noneOf(DocumentKind.class);
    if (names != null && !names.isEmpty()) {
      Arrays.stream(names.split(",")).map(DocumentKind::valueOf).forEach(kinds::add);
    }
    return kinds;
  }
}
