package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each scale of a scheme gives to the figures 10, 20 and 40. */
class ScalingTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "scale: as-is | 10 20 40",
        "scale: min-max | 0 33.33 100",
        "scale: min-max, better: lower | 100 66.67 0",
        "scale: {min-max: [1, 100]} | 1 34 100",
        "scale: {goalposts: [20, 30]} | 0 0 100",
        "scale: {goalposts: [20, 30]}, better: lower | 100 100 0",
        "scale: {scaled: [20, 30]} | -100 0 200",
        "scale: percentile | 0 50 100",
        "scale: percentile, better: lower | 100 50 0",
        "scale: rank | 1 2 3",
        "scale: borda | 0 1 2",
        "scale: distance-to-maximum | 0 33.33 100",
        "scale: {distance-to-target: 25} | 0 66.67 100",
        "scale: {distance-to-target: 5} | 100 100 100",
        "scale: {distance-to-target: 10} | 100 100 100",
        "scale: {distance-to-target: 50}, better: lower | 100 100 100",
        "scale: {distance-to-target: 20}, better: lower | 100 100 0",
        "scale: {distance-to-reference: n0} | 100 100 100",
        "scale: {distance-to-reference: n1} | 0 100 100",
        "scale: {distance-to-reference: n1}, better: lower | 100 100 0",
        "scale: fraction-of-maximum | 25 50 100",
        "scale: z-score | 41.27 47.82 60.91"
      })
  void figuresBecomePoints(String rule, String expected) {
    Run run = Scoring.run(scheme(rule), nominees(10, 20, 40), Stage.FULL);
    List<String> points = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      double found = ((Standing.Ranked) run.standingOf("n" + i).orElseThrow()).exact();
      points.add(run.scheme().rounding().of(found).stripTrailingZeros().toPlainString());
    }
    assertThat(String.join(" ", points)).isEqualTo(expected);
  }

  /** 0.1 three times has a mean that is not 0.1, and no deviation all the same. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "min-max | 50",
        "{min-max: [0, 10]} | 5",
        "z-score | 50",
        "{z-score: [0, 1]} | 0",
        "distance-to-maximum | 50",
        "percentile | 0",
        "rank | 1",
        "borda | 0",
        "fraction-of-maximum | 100"
      })
  void equalFiguresGiveEveryoneTheSameAndSayHowMuch(String scale, String points) {
    Run run = Scoring.run(scheme("scale: " + scale), nominees(0.1, 0.1, 0.1), Stage.FULL);
    for (Standing.Ranked each : run.ranked()) {
      assertThat(each.exact()).isEqualTo(Double.parseDouble(points));
      assertThat(each.breakdown().find("x").orElseThrow().remarks().getLast().in(Locale.ENGLISH))
          .isEqualTo("All nominees have the same value: everyone gets " + points + " points.");
    }
  }

  @Test
  void theOnlyNomineeHasTheMiddleWhereNobodyCanBeSurpassed() {
    Run run = Scoring.run(scheme("scale: percentile"), nominees(7), Stage.FULL);
    assertThat(run.ranked().getFirst().exact()).isEqualTo(50);
  }

  @Test
  void aDistanceToSomebodyWhoIsNotThereIsRefusedByName() {
    Scheme scheme = scheme("scale: {distance-to-reference: zz}");
    assertThat(Inputs.faults(scheme, nominees(1, 2)))
        .extracting(each -> each.in(Locale.ENGLISH))
        .containsExactly("Criterion x measures the distance to zz, who is not among the nominees.");
    assertThat(Inputs.faults(scheme, List.of())).isEmpty();
  }

  private static Scheme scheme(String rule) {
    String yaml =
        "scheme: s\nprovenance: illustrative\ncriteria: [{id: x, weight: 1, figure: f, %s}]\n";
    return ((SchemeReading.Readable) SchemeReader.read(yaml.formatted(rule))).scheme();
  }

  private static List<Nominee> nominees(double... figures) {
    List<Nominee> nominees = new ArrayList<>();
    for (int i = 0; i < figures.length; i++) {
      nominees.add(
          Nominee.of("n" + i, "Nominee " + i).withFigures(Map.of("f", Quantity.of(figures[i]))));
    }
    return nominees;
  }
}
