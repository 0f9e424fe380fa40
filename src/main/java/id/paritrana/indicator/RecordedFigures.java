package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.CompanySize;
import id.paritrana.scoring.compliance.ComplianceFigure;
import id.paritrana.scoring.compliance.EmployerSize;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which figures of a category monthly records give, and of which employers. */
public final class RecordedFigures {

  private RecordedFigures() {}

  /** Whether monthly records give the figure. */
  public static boolean give(FigureDefinition definition) {
    return ComplianceFigure.named(definition.numerator()).isPresent()
        && (definition.denominator() == null
            || ComplianceFigure.named(definition.denominator()).isPresent());
  }

  /** The sizes that employers of a category can have. */
  public static List<EmployerSize> sizes(@Nullable CompanySize company) {
    return switch (company) {
      case LARGE -> List.of(EmployerSize.LARGE, EmployerSize.CONSTRUCTION_CASUAL);
      case MEDIUM -> List.of(EmployerSize.MEDIUM, EmployerSize.CONSTRUCTION_CASUAL);
      case SMALL_MICRO ->
          List.of(EmployerSize.SMALL, EmployerSize.MICRO, EmployerSize.CONSTRUCTION_CASUAL);
      case PUBLIC_SERVICE -> List.of(EmployerSize.values());
      case null -> List.of(EmployerSize.values());
    };
  }

  /**
   * What the records say of a figure: counts are whole, a penalty is rounded to whole rupiah, half
   * up.
   *
   * @return empty where they say nothing of it, or it would be a part of nothing
   */
  static Optional<Measurement> measured(
      FigureDefinition definition, Map<ComplianceFigure, Double> figures) {
    if (!give(definition)) {
      return Optional.empty();
    }
    Optional<BigDecimal> numerator = value(definition.numerator(), figures);
    if (definition.denominator() == null) {
      return numerator.map(Measurement.Amount::new);
    }
    Optional<BigDecimal> denominator =
        value(definition.denominator(), figures).filter(whole -> whole.signum() > 0);
    DenominatorKind kind =
        definition.isShareOfPeople() ? DenominatorKind.OWN_WORKERS : DenominatorKind.NOT_GIVEN;
    return numerator.flatMap(
        part -> denominator.map(whole -> new Measurement.Ratio(part, whole, kind)));
  }

  private static Optional<BigDecimal> value(String name, Map<ComplianceFigure, Double> figures) {
    return ComplianceFigure.named(name)
        .map(figures::get)
        .map(value -> BigDecimal.valueOf(value).setScale(0, RoundingMode.HALF_UP));
  }
}
