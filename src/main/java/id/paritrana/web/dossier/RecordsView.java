package id.paritrana.web.dossier;

import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.JudgedRecords;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.compliance.Assessment;
import id.paritrana.scoring.compliance.Explanation;
import id.paritrana.scoring.compliance.MonthFinding;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.scheme.Unit;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Monthly records as a page shows them.
 *
 * @param document the document that holds them
 */
public record RecordsView(DossierView dossier, JudgedRecords judged, long document) {

  private static final int DECIMALS = 2;

  /** Ten-thousandths of a rupiah, in which penalties are summed. */
  private static final int PENALTY_DECIMALS = 4;

  /**
   * A figure that the records give.
   *
   * @param given by the records, under the rules of today
   */
  public record Given(Figure figure, Measurement given) {

    /** Whether the dossier declares just this, by whatever document. */
    public boolean isDeclared() {
      return figure
          .at(FigureValue.Stage.DECLARED)
          .map(FigureValue::measurement)
          .filter(given::equals)
          .isPresent();
    }
  }

  public Assessment assessment() {
    return judged.assessment();
  }

  public Period period() {
    return assessment().days().period();
  }

  /** January 2022 to December 2022. */
  public String months(Page page) {
    return page.text(
        "nominations.months", month(page, period().first()), month(page, period().last()));
  }

  public String month(Page page, YearMonth month) {
    return DateTimeFormatter.ofPattern("MMMM yyyy", page.language().locale()).format(month);
  }

  public List<Given> given() {
    return dossier.dossier().figures().stream()
        .flatMap(
            figure -> judged.measured(figure).map(measured -> new Given(figure, measured)).stream())
        .toList();
  }

  /** Whether the dossier says of one of these figures that it is made up. */
  public boolean isIllustrative() {
    return given().stream()
        .map(Given::figure)
        .anyMatch(
            figure ->
                figure.at(FigureValue.Stage.DECLARED).filter(figure::isIllustrative).isPresent());
  }

  public List<Explanation> explanations() {
    return Explanation.of(assessment());
  }

  /** The value of an indicator, or a dash where it is not known. */
  public String value(Page page, Explanation explanation) {
    if (explanation.value().isEmpty()) {
      return "–";
    }
    BigDecimal value =
        Measurement.plain(
            BigDecimal.valueOf(explanation.value().getAsDouble())
                .setScale(DECIMALS, RoundingMode.HALF_UP));
    return explanation.indicator().unit() == Unit.PERCENT
        ? page.percent(value)
        : page.number(value);
  }

  /** Rupiah, to the ten-thousandth. */
  public static BigDecimal penalty(MonthFinding month) {
    return Measurement.plain(BigDecimal.valueOf(month.penalty(), PENALTY_DECIMALS));
  }
}
