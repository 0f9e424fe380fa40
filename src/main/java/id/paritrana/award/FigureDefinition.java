package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A figure that a dossier of the category states.
 *
 * @param code the criterion of the scheme that the figure feeds
 * @param numerator the quantity that is counted, by the name that the scheme's formulas use
 * @param denominator the quantity that it is counted against; empty for a plain amount
 */
@MappedEntity("figure_definition")
public record FigureDefinition(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    String code,
    int ordinal,
    String nameId,
    String nameEn,
    String numerator,
    @Nullable String denominator,
    Unit unit,
    Necessity necessity) {

  /** What one counts. */
  public enum Unit {
    PEOPLE,
    RUPIAH,
    MONTHS,
    COUNT
  }

  /** Whether a dossier without it is complete. */
  public enum Necessity {
    REQUIRED,
    OPTIONAL
  }

  public String name(Locale locale) {
    return "en".equals(locale.getLanguage()) ? nameEn : nameId;
  }
}
