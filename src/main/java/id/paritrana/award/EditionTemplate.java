package id.paritrana.award;

import com.fasterxml.jackson.annotation.JsonProperty;
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
 */
public record EditionTemplate(
    String name,
    Edition.Level level,
    Edition.Provenance provenance,
    Map<Milestone.Kind, Integer> calendar,
    @JsonProperty("objection-days") int objectionDays,
    List<PanelSeat.Seat> seats,
    List<SignatoryLine> signatories,
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

  /** One figure that a dossier states. */
  public record FigurePart(
      String code,
      Names name,
      String numerator,
      @Nullable String denominator,
      FigureDefinition.Unit unit,
      FigureDefinition.Necessity necessity) {}

  /** Who signs. */
  public record SignatoryLine(String name, String position) {}

  /** A name in both languages. */
  public record Names(String id, String en) {}
}
