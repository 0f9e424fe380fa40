package id.paritrana.publication;

import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which published results somebody looks for.
 *
 * @param name part of a nominee's, an edition's or a category's name, in any case; empty for all
 * @param region the province, by name; empty for all
 * @param year in which the assessment period ended; empty for all
 * @param level {@code PROVINCIAL} or {@code NATIONAL}; empty for all
 * @param category code of the category; empty for all
 */
public record ResultSearch(
    String name, String region, @Nullable Integer year, String level, String category) {

  /** For all. */
  public static final ResultSearch ALL = new ResultSearch("", "", null, "", "");

  /** Whether a result is looked for. */
  public boolean finds(PublicResults.Result result) {
    return (region.isEmpty() || region.equals(result.edition().region()))
        && (year == null || year == result.year())
        && (level.isEmpty() || level.equals(result.edition().level().name()))
        && (category.isEmpty() || category.equals(result.category().code()))
        && names(result).anyMatch(this::holdsName);
  }

  /** Whether it looks for less than all. */
  public boolean isNarrowed() {
    return !name.isBlank()
        || !region.isEmpty()
        || year != null
        || !level.isEmpty()
        || !category.isEmpty();
  }

  private boolean holdsName(String candidate) {
    return candidate.toLowerCase(Locale.ROOT).contains(name.strip().toLowerCase(Locale.ROOT));
  }

  private static Stream<String> names(PublicResults.Result result) {
    return Stream.concat(
        Stream.of(result.edition().name(), result.category().nameId(), result.category().nameEn()),
        result.ranking().stream().map(ranked -> ranked.nominee().name()));
  }
}
