package id.paritrana.scoring.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The many-facet files of {@code 08_judge_severity}, computed by TAM 4.3-25 on R 4.2.2 for
 * simulated ratings. TAM had not fully converged: parameters within 2e-4, posterior means within
 * 1e-4 and deviance within 1e-6. Weighted estimates hang on the parameters and agree within 5e-4.
 * TAM's standard errors of parameters have no counterpart here.
 */
class FacetsOracleTest {

  private static final String NAME = "08_judge_severity/mfrm_60x3of6_";

  @Test
  void parametersQualitiesAndDevianceAreThoseOfTheReference() {
    FacetsOutcome.Fitted fit = (FacetsOutcome.Fitted) FacetsModel.fit(ratings(), 3);
    Map<String, String> overall = Table.of(NAME + "fit.csv").rows().getFirst();
    assertThat(fit.deviance()).isCloseTo(Table.number(overall.get("deviance")), within(1e-6));
    assertThat(fit.variance())
        .isCloseTo(Table.number(overall.get("population_variance")), within(5e-4));
    for (Map<String, String> row : Table.of(NAME + "parameters.csv").rows()) {
      String parameter = row.get("parameter");
      double estimate =
          switch (row.get("facet")) {
            case "item" -> fit.criteria().get(parameter);
            case "judge" -> fit.assessors().get(parameter.substring("judge".length()));
            default -> fit.steps().get(Integer.parseInt(parameter.substring(4)) - 1);
          };
      assertThat(estimate).as(parameter).isCloseTo(Table.number(row.get("estimate")), within(2e-4));
    }
    Map<String, Map<String, String>> nominees = Table.of(NAME + "nominees.csv").by("nominee");
    for (FacetsOutcome.Quality quality : fit.nominees()) {
      Map<String, String> row = nominees.get(quality.nominee());
      near(quality.expected(), row, "EAP", 1e-4);
      near(quality.deviation(), row, "SD_EAP", 1e-4);
      near(quality.weighted(), row, "WLE", 5e-4);
      near(quality.weightedError(), row, "WLE_se", 5e-4);
    }
  }

  @Test
  void panelsThatShareNoNomineeAreNotFitted() {
    List<FacetRating> ratings =
        List.of(
            new FacetRating("A", "one", "idea", 1),
            new FacetRating("A", "two", "idea", 2),
            new FacetRating("B", "three", "idea", 2));
    assertThat(FacetsModel.fit(ratings, 3))
        .isEqualTo(
            new FacetsOutcome.NotComparable(
                List.of(
                    new Panel(List.of("A"), List.of("one", "two")),
                    new Panel(List.of("B"), List.of("three")))));
  }

  @Test
  void whatHasNoFiniteEstimateIsNamed() {
    List<FacetRating> ratings =
        List.of(
            new FacetRating("A", "kind", "idea", 3),
            new FacetRating("B", "kind", "idea", 3),
            new FacetRating("A", "calm", "idea", 2),
            new FacetRating("B", "calm", "idea", 0));
    assertThat(FacetsModel.fit(ratings, 3))
        .isEqualTo(new FacetsOutcome.Unbounded(List.of("kind"), List.of(1)));
  }

  private static void near(
      double actual, Map<String, String> row, String column, double tolerance) {
    assertThat(actual)
        .as(row.get("nominee") + " " + column)
        .isCloseTo(Table.number(row.get(column)), within(tolerance));
  }

  private static List<FacetRating> ratings() {
    return Table.of(NAME + "data.csv").rows().stream()
        .flatMap(
            row ->
                Stream.of("crit1", "crit2", "crit3")
                    .map(
                        c ->
                            new FacetRating(
                                row.get("nominee"),
                                row.get("judge"),
                                c,
                                Integer.parseInt(row.get(c)))))
        .toList();
  }
}
