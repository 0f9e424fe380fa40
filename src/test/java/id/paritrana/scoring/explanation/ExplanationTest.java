package id.paritrana.scoring.explanation;

import static id.paritrana.scoring.explanation.TwoCriteria.nominee;
import static id.paritrana.scoring.explanation.TwoCriteria.run;
import static id.paritrana.scoring.explanation.TwoCriteria.scheme;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.RandomCase;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class ExplanationTest {

  @Test
  void whyOneStandsAboveAnotherIsToldTheLargestDifferenceFirst() {
    Run run = run(nominee("a", 790, 2, 1), nominee("b", 300, 0, 4));
    Comparison why = Comparison.of(run, run.ranked().get(0), run.ranked().get(1));
    assertThat(why.lines()).extracting(Line::id).containsExactly("regulation", "coverage", "late");
    assertThat(why.remarks().stream().map(each -> each.in(Locale.ENGLISH)))
        .containsExactly(
            "b has 58.00 points, a has 55.40.",
            "Regulation: 30 points more (40 against 10).",
            "Coverage: 29.4 points less (18 against 47.4).",
            "Late: 2 points more (0 against -2).");
    assertThat(why.remarks().getLast().in(Locale.of("id")))
        .isEqualTo("Terlambat: lebih 2 poin (0 dibanding -2).");
  }

  @Test
  void theLinesMakeTheWholeDifference() {
    for (long seed = 0; seed < 100; seed++) {
      RandomCase given = RandomCase.of(seed);
      Run run = Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
      List<Standing.Ranked> ranked = run.ranked();
      for (int i = 1; i < ranked.size(); i++) {
        Comparison why = Comparison.of(run, ranked.get(i - 1), ranked.get(i));
        assertThat(why.lines().stream().mapToDouble(Line::difference).sum())
            .isEqualTo(why.difference(), within(1e-9));
      }
    }
  }

  private static final String TWO =
      """
      scheme: two
      provenance: illustrative
      aggregate: %s
      criteria:
        - { id: c1, weight: 1, figure: x, scale: as-is }
        - { id: c2, weight: 1, figure: y, scale: as-is }
        - { id: c3, weight: %d, figure: z, scale: as-is }
      """;

  private static Map<String, Double> lines(String mean, int third, double[] a, double[] b) {
    List<Nominee> nominees = new ArrayList<>();
    for (double[] each : List.of(a, b)) {
      nominees.add(
          Nominee.of(each == a ? "a" : "b", each == a ? "a" : "b")
              .withFigures(
                  Map.of(
                      "x", Quantity.of(each[0]),
                      "y", Quantity.of(each[1]),
                      "z", Quantity.of(each[2]))));
    }
    Scheme scheme =
        ((SchemeReading.Readable) SchemeReader.read(TWO.formatted(mean, third))).scheme();
    Run run = Scoring.run(scheme, nominees, Stage.FULL);
    Standing.Ranked one = (Standing.Ranked) run.standingOf("a").orElseThrow();
    Standing.Ranked other = (Standing.Ranked) run.standingOf("b").orElseThrow();
    Comparison why = Comparison.of(run, one, other);
    assertThat(why.lines().stream().mapToDouble(Line::difference).sum())
        .isEqualTo(one.exact() - other.exact(), within(1e-9));
    Map<String, Double> found = new TreeMap<>();
    why.lines().forEach(line -> found.put(line.id(), line.difference()));
    return found;
  }

  /** √(90·20) less √(10·21): the logarithmic mean of 42.43 and 14.49 is 26.01. */
  @Test
  void noMeanCreditsACriterionThatIsNotBetter() {
    for (String mean : List.of("geometric", "harmonic", "{ power: 2 }", "{ power: 0.5 }")) {
      Map<String, Double> found =
          lines(mean, 0, new double[] {90, 20, 5}, new double[] {10, 21, 5});
      assertThat(found.get("c1")).as(mean).isPositive();
      assertThat(found.get("c2")).as(mean).isNegative();
      assertThat(lines(mean, 0, new double[] {4, 9, 5}, new double[] {16, 9, 5}).get("c2"))
          .as(mean)
          .isZero();
    }
    Map<String, Double> geometric =
        lines("geometric", 0, new double[] {90, 20, 5}, new double[] {10, 21, 5});
    double mean = (Math.sqrt(1800) - Math.sqrt(210)) / Math.log(Math.sqrt(1800 / 210.0));
    assertThat(geometric.get("c1")).isEqualTo(mean * Math.log(9) / 2, within(1e-9));
    assertThat(geometric.get("c2")).isEqualTo(mean * Math.log(20 / 21.0) / 2, within(1e-9));
  }

  @Test
  void aZeroThatMakesAGeometricMeanZeroMakesTheDifference() {
    Map<String, Double> found =
        lines("geometric", 0, new double[] {0, 90, 5}, new double[] {25, 4, 5});
    assertThat(found.get("c1")).isEqualTo(-10, within(1e-9));
    assertThat(found.get("c2")).isZero();
  }

  @Test
  void theMedianIsSharedByWhatItsValuesChange() {
    Map<String, Double> found =
        lines("median", 1, new double[] {10, 50, 30}, new double[] {20, 50, 70});
    assertThat(found).isEqualTo(Map.of("c1", 0.0, "c2", 0.0, "c3", -20.0));
  }

  /** A wins by c1 and c3; c2, in which it loses, is no merit. */
  @Test
  void aComparisonIsSharedByWhatCriteriaBringToIt() {
    Map<String, Double> found =
        lines("copeland", 1, new double[] {90, 20, 60}, new double[] {10, 80, 50});
    assertThat(found.get("c1")).isEqualTo(250.0 / 3, within(1e-9));
    assertThat(found.get("c2")).isEqualTo(-200.0 / 3, within(1e-9));
    assertThat(found.get("c3")).isEqualTo(250.0 / 3, within(1e-9));
  }

  @Test
  void aChangedWeightIsNamed() {
    Nominee one = nominee("a", 500, 0, 2);
    Run earlier = run(one);
    String other = TwoCriteria.SCHEME.replace("weight: 40", "weight: 60");
    Run later =
        Scoring.run(
            ((SchemeReading.Readable) SchemeReader.read(other)).scheme(), List.of(one), Stage.FULL);
    assertThat(
            Line.between(
                    later,
                    later.ranked().getFirst().breakdown(),
                    earlier,
                    earlier.ranked().getFirst().breakdown())
                .getFirst()
                .remark()
                .in(Locale.ENGLISH))
        .isEqualTo("Coverage: 5 points less (25 against 30; weight 50 % against 60 %).");
  }

  @Test
  void theSmallestChangeThatRaisesTheRankIsFound() {
    Run run = run(nominee("a", 500, 0, 2), nominee("b", 400, 2, 2));
    List<Lift> lifts = Lifting.of(run, run.ranked().get(1));
    assertThat(lifts)
        .extracting(Lift::figure, Lift::to, Lift::rank, lift -> lift.scoreClass().isPresent())
        .containsExactly(tuple("active", 534.0, 1, false), tuple("active", 700.0, 1, true));
    // 534 of 1,000 is 32.04 points less 2, and 20 for regulation: 50.04 against 50.00.
    assertThat(lifts.getFirst().remark().in(Locale.ENGLISH))
        .isEqualTo(
            "b would have rank 1, with 50.04 points, if active were 534 instead of 400 and nothing"
                + " else changed.");
    assertThat(lifts.getLast().remark().in(Locale.of("id")))
        .startsWith("b akan mencapai kelas Baik, dengan 60.00 poin, bila active sebesar 700");
  }

  @Test
  void noShareIsPushedBeyondAHundredPercent() {
    Run run = run(nominee("a", 1000, 0, 4), nominee("b", 400, 0, 0));
    assertThat(Lifting.of(run, run.ranked().get(1))).extracting(Lift::to).containsExactly(1000.0);
    Run below = run(nominee("a", 1000, 0, 4), nominee("b", 400, 5, 0));
    assertThat(Lifting.of(below, below.ranked().get(1))).isEmpty();
  }

  @Test
  void whatChangedSinceTheLastRunIsTold() {
    Run earlier = run(nominee("a", 500, 0, 2), nominee("b", 400, 0, 2), nominee("c", 1, 0, 0));
    Run later = run(nominee("a", 500, 0, 2), nominee("b", 600, 0, 2), nominee("d", 2, 0, 0));
    List<Change> changes = Change.between(earlier, later);
    assertThat(changes).extracting(Change::nominee).containsExactly("b", "a", "d", "c");
    assertThat(changes.getFirst().remarks().stream().map(each -> each.in(Locale.ENGLISH)))
        .containsExactly(
            "b: rank and score before 2 (44.00), now 1 (56.00).",
            "Coverage: 12 points more (36 against 24).");
    assertThat(Change.between(earlier, earlier)).isEmpty();
  }

  @Test
  void strengthsAndWeaknessesAreRanksAmongTheOthers() {
    List<Nominee> five = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      five.add(nominee("n" + i, 100 * i, 0, 4 - i));
    }
    Run run = Scoring.run(scheme(), five, Stage.FULL);
    Standing.Ranked last = (Standing.Ranked) run.standingOf("n4").orElseThrow();
    Profile profile = Profile.of(run, last, 1);
    assertThat(profile.strengths().getFirst().in(Locale.ENGLISH))
        .isEqualTo("Coverage: 40 points, rank 1 of 5.");
    assertThat(profile.weaknesses().getFirst().in(Locale.of("id")))
        .isEqualTo("Regulasi: 0 poin, peringkat 5 dari 5.");
  }
}
