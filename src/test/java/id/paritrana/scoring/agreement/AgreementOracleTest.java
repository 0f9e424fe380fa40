package id.paritrana.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.agreement.IntraclassCorrelation.Form;
import id.paritrana.scoring.agreement.KrippendorffAlpha.Scale;
import id.paritrana.scoring.oracle.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every figure of {@code 07_interrater/results.csv}: irr 0.84.1, psych 2.2.9, vegan 2.6.4 and R
 * 4.2.2, with the values printed by Shrout and Fleiss (1979), Krippendorff (2011), Siegel (1956)
 * and Hollander and Wolfe (1973) at their printed digits.
 *
 * <p>Values agree within 1e-12, bounds and probabilities within 1e-9. Two definitions differ on
 * purpose: the interval of ICC(2,k) follows Shrout and Fleiss (psych), not irr, which takes
 * Satterthwaite's degrees of freedom from the average-measure value; and the F test of ICC(2,1) and
 * ICC(2,k) is MSR/MSE with its exact degrees of freedom (psych), not the approximate test of McGraw
 * and Wong (irr).
 */
class AgreementOracleTest {

  private static final List<String> FORMS =
      List.of("ICC(1,1)", "ICC(2,1)", "ICC(3,1)", "ICC(1,k)", "ICC(2,k)", "ICC(3,k)");

  /** What one row of the reference speaks about; NaN where the engine has no such figure. */
  private record Figure(double value, double lower, double upper, double statistic, double p) {

    static Figure of(double value) {
      return of(value, Double.NaN, Double.NaN);
    }

    static Figure of(double value, double statistic, double p) {
      return new Figure(value, Double.NaN, Double.NaN, statistic, p);
    }
  }

  @TestFactory
  Stream<DynamicTest> everyReferenceFigureIsReproduced() {
    return Table.of("07_interrater/results.csv").rows().stream()
        .map(row -> DynamicTest.dynamicTest(name(row), () -> check(row)));
  }

  private static String name(Map<String, String> row) {
    return String.join(
        " ", row.get("case"), row.get("statistic"), row.get("variant"), row.get("implementation"));
  }

  private static void check(Map<String, String> row) {
    Ratings ratings =
        Ratings.of(Table.of("07_interrater/data_" + row.get("case") + ".csv").numbers());
    Figure figure = figure(ratings, row);
    assertThat(figure.value).isCloseTo(Table.number(row.get("value")), within(1e-12));
    compare(figure.lower, row.get("lower"), 1e-9);
    compare(figure.upper, row.get("upper"), 1e-9);
    compare(figure.statistic, row.get("test_statistic"), 1e-9);
    compare(figure.p, row.get("p_value"), 1e-9);
    String printed = row.get("published");
    if (!printed.equals("NA")) {
      int digits = printed.length() - printed.indexOf('.') - 1;
      String rounded = String.format(Locale.ROOT, "%." + digits + "f", figure.value);
      assertThat(rounded).isEqualTo(printed.startsWith(".") ? "0" + printed : printed);
    }
  }

  private static void compare(double actual, String expected, double tolerance) {
    if (!Double.isNaN(actual) && !expected.equals("NA")) {
      double reference = Table.number(expected);
      double scale = Math.max(1, Math.abs(reference));
      assertThat(actual).isCloseTo(reference, within(tolerance * scale));
      if (reference > 0 && reference < 1e-3) {
        assertThat(actual / reference).isCloseTo(1, within(1e-6));
      }
    }
  }

  private static Figure figure(Ratings ratings, Map<String, String> row) {
    String variant = row.get("variant");
    TwoWayMeanSquares squares =
        row.get("statistic").equals("ANOVA") ? TwoWayMeanSquares.of(ratings) : null;
    return switch (row.get("statistic")) {
      case "ICC" -> intraclass(ratings, variant, row.get("implementation").startsWith("irr"));
      case "ANOVA" ->
          switch (variant) {
            case "MS_subjects" -> Figure.of(squares.subjects());
            case "MS_judges" -> Figure.of(squares.raters());
            case "MS_residual" -> Figure.of(squares.residual());
            case "MS_within" -> Figure.of(squares.within());
            default -> throw new AssertionError(variant);
          };
      case "Kendall_W" -> concordance(ratings, variant, row.get("implementation"));
      case "mean_spearman" -> Figure.of(Correlation.meanSpearman(ratings));
      case "Cronbach_alpha" -> {
        InternalConsistency alpha = InternalConsistency.of(ratings);
        yield Figure.of(variant.equals("raw") ? alpha.raw() : alpha.standardised());
      }
      case "Krippendorff_alpha" ->
          Figure.of(KrippendorffAlpha.of(ratings, Scale.valueOf(variant.toUpperCase(Locale.ROOT))));
      case "Cohen_kappa" -> cohen(ratings, variant);
      case "Fleiss_kappa" -> figure(Kappa.fleiss(ratings));
      case "Light_kappa" -> Figure.of(Kappa.light(ratings).value());
      case "agreement_percent" -> Figure.of(100 * Kappa.fullAgreement(ratings));
      case "pearson", "spearman", "kendall" -> correlation(ratings, row);
      default -> throw new AssertionError(row);
    };
  }

  private static Figure intraclass(Ratings ratings, String variant, boolean irr) {
    Form form = Form.values()[FORMS.indexOf(variant)];
    IntraclassCorrelation icc = IntraclassCorrelation.of(ratings, form, 0.95);
    boolean agreement = variant.startsWith("ICC(2");
    boolean otherInterval = irr && form == Form.TWO_WAY_RANDOM_AVERAGE;
    return new Figure(
        icc.value(),
        otherInterval ? Double.NaN : icc.lower(),
        otherInterval ? Double.NaN : icc.upper(),
        icc.f(),
        irr && agreement ? Double.NaN : icc.p());
  }

  private static Figure concordance(Ratings ratings, String variant, String implementation) {
    Concordance.Ties ties =
        variant.equals("uncorrected") ? Concordance.Ties.UNCORRECTED : Concordance.Ties.CORRECTED;
    Concordance w = Concordance.of(ratings, ties);
    return Figure.of(w.w(), w.chiSquared(), implementation.startsWith("vegan") ? w.pByF() : w.p());
  }

  private static Figure cohen(Ratings ratings, String variant) {
    double[][] two = new double[ratings.subjects()][];
    for (int s = 0; s < two.length; s++) {
      two[s] = new double[] {ratings.mark(s, 0), ratings.mark(s, 1)};
    }
    return figure(
        Kappa.cohen(
            Ratings.of(two),
            variant.equals("unweighted")
                ? Kappa.Weights.NONE
                : Kappa.Weights.valueOf(variant.toUpperCase(Locale.ROOT))));
  }

  private static Figure figure(Kappa kappa) {
    return Figure.of(kappa.value(), kappa.z(), kappa.p());
  }

  private static Figure correlation(Ratings ratings, Map<String, String> row) {
    double[] x = ratings.ofRater(0);
    double[] y = ratings.ofRater(1);
    Correlation correlation =
        switch (row.get("statistic")) {
          case "pearson" -> Correlation.pearson(x, y);
          case "spearman" -> Correlation.spearman(x, y);
          default -> Correlation.kendall(x, y);
        };
    if (row.get("variant").equals("tau-a")) {
      return Figure.of(Correlation.kendallTauA(x, y));
    }
    return Figure.of(correlation.value(), correlation.statistic(), correlation.p());
  }
}
