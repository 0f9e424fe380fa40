package id.paritrana.scoring.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every two-way file of {@code 08_judge_severity}: lme4 on R 4.2.2, an independent optimisation of
 * the same criterion, closed forms for the crossed design, and two-way least squares.
 *
 * <p>Variances within 1e-5 relative, effects within 1e-5, as the reference bears. The reference
 * calls a lenient judge positive, here severity is positive. Its {@code judge_centred_mean} and
 * {@code judge_zscore_mean} have no counterpart on purpose: centring or standardising each assessor
 * is wrong as soon as assessors see different nominees.
 */
class SeverityOracleTest {

  private static final Offset<Double> EFFECT = within(1e-5);

  @ParameterizedTest
  @ValueSource(strings = {"crossed_9x6", "unbalanced_24_3of9", "singular_judges_12x4"})
  void bothLikelihoodsGiveTheVariancesOfTheReference(String name) {
    for (Estimation estimation : Estimation.values()) {
      Map<String, String> reference =
          table(name, "variance_components").by("model").get(model(estimation));
      SeverityFit fit = fit(name, estimation);
      assertThat(fit.mean()).isCloseTo(Table.number(reference.get("intercept")), EFFECT);
      assertThat(fit.meanError()).isCloseTo(Table.number(reference.get("se_intercept")), EFFECT);
      assertThat(fit.criterion()).isCloseTo(Table.number(reference.get("criterion")), within(1e-7));
      assertThat(fit.variances().singular())
          .isEqualTo(Boolean.parseBoolean(reference.get("singular").toLowerCase(Locale.ROOT)));
      for (String column : List.of("", "_check")) {
        if (estimation == Estimation.RESTRICTED || column.isEmpty()) {
          near(fit.variances().nominee(), reference.get("var_nominee" + column));
          near(fit.variances().assessor(), reference.get("var_judge" + column));
          near(fit.variances().residual(), reference.get("var_residual" + column));
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossed_9x6", "unbalanced_24_3of9", "singular_judges_12x4"})
  void nomineesAreShrunkenAsInTheReference(String name) {
    Map<String, Map<String, String>> reference = table(name, "nominees").by("nominee");
    for (Estimation estimation : Estimation.values()) {
      String suffix = model(estimation);
      List<SeverityFit.Nominee> nominees = fit(name, estimation).nominees();
      assertThat(nominees).hasSameSizeAs(reference.values());
      for (SeverityFit.Nominee nominee : nominees) {
        Map<String, String> row = reference.get(nominee.name());
        assertThat(nominee.marks()).isEqualTo((int) Table.number(row.get("n_ratings")));
        assertThat(nominee.rawMean()).isCloseTo(Table.number(row.get("raw_mean")), within(1e-12));
        assertThat(nominee.effect()).isCloseTo(Table.number(row.get("blup_" + suffix)), EFFECT);
        assertThat(nominee.standardError())
            .isCloseTo(Table.number(row.get("cond_se_" + suffix)), EFFECT);
        assertThat(nominee.adjusted())
            .isCloseTo(Table.number(row.get("adjusted_" + suffix)), EFFECT);
        long better = nominees.stream().filter(n -> n.adjusted() > nominee.adjusted()).count();
        assertThat(better + 1).isEqualTo(Long.parseLong(row.get("rank_" + suffix)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossed_9x6", "unbalanced_24_3of9", "singular_judges_12x4"})
  void assessorsAreShrunkenAsInTheReference(String name) {
    Map<String, Map<String, String>> reference = table(name, "judges").by("judge");
    for (Estimation estimation : Estimation.values()) {
      String suffix = model(estimation);
      for (SeverityFit.Assessor assessor : fit(name, estimation).assessors()) {
        Map<String, String> row = reference.get(assessor.name());
        assertThat(assessor.marks()).isEqualTo((int) Table.number(row.get("n_ratings")));
        assertThat(assessor.rawMean()).isCloseTo(Table.number(row.get("raw_mean")), within(1e-12));
        assertThat(-assessor.severity()).isCloseTo(Table.number(row.get("blup_" + suffix)), EFFECT);
        assertThat(assessor.standardError())
            .isCloseTo(Table.number(row.get("cond_se_" + suffix)), EFFECT);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"crossed_9x6", "unbalanced_24_3of9", "singular_judges_12x4"})
  void unshrunkenValuesAreThoseOfLeastSquaresAndOfFixedNominees(String name) {
    Map<String, Map<String, String>> nominees = table(name, "nominees").by("nominee");
    Map<String, Map<String, String>> judges = table(name, "judges").by("judge");
    List<Mark> marks = marks(name);
    UnshrunkenFit squares = UnshrunkenFit.leastSquares(marks);
    UnshrunkenFit fixed = UnshrunkenFit.fixedNominees(marks);
    for (int i = 0; i < nominees.size(); i++) {
      Map<String, String> row = nominees.get(squares.nominees().get(i).name());
      value(squares.nominees().get(i), row, "ols_adjusted_mean", "ols_se", within(1e-9));
      value(fixed.nominees().get(i), row, "gls_fixed_nominee_random_judge", "gls_se", EFFECT);
    }
    List<String> order = new Design(marks).assessors;
    for (int j = 0; j < judges.size(); j++) {
      Map<String, String> row = judges.get(order.get(j));
      assertThat(squares.leniencies().get(j))
          .isCloseTo(Table.number(row.get("ols_severity")), within(1e-9));
      assertThat(fixed.leniencies().get(j))
          .isCloseTo(Table.number(row.get("gls_blup_judge")), EFFECT);
    }
    Map<String, String> variances =
        table(name, "variance_components")
            .by("model")
            .get("GLS nominee fixed, judge random (REML)");
    near(fixed.assessorVariance(), variances.get("var_judge"));
    near(fixed.residualVariance(), variances.get("var_residual"));
  }

  @Test
  void theCrossedDesignFollowsItsClosedForm() {
    SeverityFit fit = fit("crossed_9x6", Estimation.RESTRICTED);
    Map<String, Map<String, String>> closed = table("crossed_9x6", "closed_form").by("quantity");
    near(fit.variances().nominee(), closed.get("var_nominee").get("closed_form"));
    near(fit.variances().assessor(), closed.get("var_judge").get("closed_form"));
    near(fit.variances().residual(), closed.get("var_residual").get("closed_form"));
    assertThat(fit.mean())
        .isCloseTo(Table.number(closed.get("intercept").get("closed_form")), within(1e-9));
    Map<String, Map<String, String>> blups = table("crossed_9x6", "blup_closed_form").by("nominee");
    double shrinkage = Table.number(closed.get("shrinkage_factor").get("closed_form"));
    for (SeverityFit.Nominee nominee : fit.nominees()) {
      assertThat(nominee.effect())
          .isCloseTo(Table.number(blups.get(nominee.name()).get("blup_closed_form")), within(1e-6));
      assertThat(nominee.effect())
          .isCloseTo(shrinkage * (nominee.rawMean() - fit.mean()), within(1e-6));
    }
  }

  private static void value(
      UnshrunkenFit.Value value,
      Map<String, String> row,
      String column,
      String errorColumn,
      Offset<Double> tolerance) {
    assertThat(value.value()).isCloseTo(Table.number(row.get(column)), tolerance);
    assertThat(value.standardError()).isCloseTo(Table.number(row.get(errorColumn)), tolerance);
  }

  private static void near(double actual, String expected) {
    double reference = Table.number(expected);
    if (reference < 1e-12) {
      assertThat(actual).isZero();
    } else {
      assertThat(actual).isCloseTo(reference, Percentage.withPercentage(1e-3));
    }
  }

  private static SeverityFit fit(String name, Estimation estimation) {
    return switch (SeverityModel.fit(marks(name), estimation)) {
      case SeverityOutcome.Fitted fitted -> fitted.fit();
      case SeverityOutcome.NotComparable other -> throw new AssertionError(other);
      case SeverityOutcome.NotEstimable other -> throw new AssertionError(other);
    };
  }

  private static List<Mark> marks(String name) {
    return table(name, "data").rows().stream()
        .map(row -> new Mark(row.get("nominee"), row.get("judge"), Table.number(row.get("score"))))
        .toList();
  }

  private static Table table(String name, String part) {
    return Table.of("08_judge_severity/" + name + "_" + part + ".csv");
  }

  private static String model(Estimation estimation) {
    return estimation == Estimation.RESTRICTED ? "REML" : "ML";
  }
}
