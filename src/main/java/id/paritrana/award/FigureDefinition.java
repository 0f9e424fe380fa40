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
 * @param most what the denominator, or the plain amount, can be at most; empty for no limit
 * @param usualLeast less than this is taken, but marked for the verifier; empty for no mark
 * @param usualMost more than this is taken, but marked for the verifier; empty for no mark
 * @param yearsBefore how many years before the assessment period it speaks of; 0 for the period
 *     itself
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
    Necessity necessity,
    @Nullable Long most,
    @Nullable Long usualLeast,
    @Nullable Long usualMost,
    int yearsBefore) {

  /** What one counts. */
  public enum Unit {
    PEOPLE,
    RUPIAH,
    /** Rupiah over the workers whom they are spent on. */
    RUPIAH_PER_WORKER,
    MONTHS,
    COUNT
  }

  /** Whether a dossier without it is complete. */
  public enum Necessity {
    REQUIRED,
    OPTIONAL
  }

  /** Whether it says so many of so many of the same unit, so that a percentage speaks of it. */
  public boolean isShare() {
    return denominator != null && unit != Unit.RUPIAH_PER_WORKER;
  }

  /** Whether it says against whom it counts; months and rupiah count against their own. */
  public boolean isShareOfPeople() {
    return isShare() && unit == Unit.PEOPLE;
  }

  public Unit numeratorUnit() {
    return unit == Unit.RUPIAH_PER_WORKER ? Unit.RUPIAH : unit;
  }

  public Unit denominatorUnit() {
    return unit == Unit.RUPIAH_PER_WORKER ? Unit.PEOPLE : unit;
  }

  public String name(Locale locale) {
    return "en".equals(locale.getLanguage()) ? nameEn : nameId;
  }
}
