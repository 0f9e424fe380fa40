package id.paritrana.award;

import com.fasterxml.jackson.annotation.JsonProperty;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.Organisation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a new edition starts from: one readable file under {@code editions/}.
 *
 * @param calendar days from the opening of the call to each date, at 23:59 local time
 * @param objectionDays working days in which nominees may object to a provisional result; 0 for
 *     none
 * @param seats the panel's seats in order, nine of them
 * @param documents what its documents say; empty for what they say otherwise
 */
public record EditionTemplate(
    String name,
    Edition.Level level,
    Edition.Provenance provenance,
    Map<Milestone.Kind, Integer> calendar,
    @JsonProperty("objection-days") int objectionDays,
    List<PanelSeat.Seat> seats,
    List<SignatoryLine> signatories,
    @Nullable WordingDraft documents,
    List<CategoryPart> categories) {

  /** One category with everything that belongs to it. */
  public record CategoryPart(
      String code,
      Names name,
      Set<Organisation.Kind> nominees,
      @Nullable CompanySize companySize,
      int winners,
      int shortlist,
      Category.Interview interview,
      Set<DocumentKind> documents,
      String scheme,
      List<FigurePart> figures) {}

  /**
   * One figure that a dossier states.
   *
   * @param yearsBefore how many years before the assessment period it speaks of; 0 unless given
   */
  public record FigurePart(
      String code,
      Names name,
      String numerator,
      @Nullable String denominator,
      FigureDefinition.Unit unit,
      FigureDefinition.Necessity necessity,
      @Nullable Bounds bounds,
      int yearsBefore) {}

  /**
   * How large the denominator, or the plain amount, of a figure can be and usually is. Each bound
   * is a whole number or {@value #PERIOD_MONTHS}, the months of the edition's assessment period.
   *
   * @param most more is refused; empty for no limit
   * @param usualLeast less is marked; empty for no mark
   * @param usualMost more is marked; empty for no mark
   */
  public record Bounds(
      @Nullable String most, @Nullable String usualLeast, @Nullable String usualMost) {

    static final String PERIOD_MONTHS = "PERIOD_MONTHS";
    static final Bounds NONE = new Bounds(null, null, null);

    static @Nullable Long of(@Nullable String bound, long periodMonths) {
      return bound == null
          ? null
          : Long.valueOf(bound.equals(PERIOD_MONTHS) ? Long.toString(periodMonths) : bound);
    }
  }

  /** Who signs, with the office in both languages. */
  public record SignatoryLine(String name, Phrase position) {

    /** Takes what is missing in a file as empty. */
    public SignatoryLine(@Nullable String name, @Nullable Phrase position) {
      this.name = Phrase.oneLine(name);
      this.position = position == null ? Phrase.NONE : position;
    }
  }

  /** A name in both languages. */
  public record Names(String id, String en) {}
}
