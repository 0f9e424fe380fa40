package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.RandomCase;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.robustness.RunRobustness.Line;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Robustness of runs over seeded random schemes and nominees. */
class RunRobustnessTest {

  private static final Variation NONE = new Variation(0, false, false, false, false);

  @Test
  void withoutVariationTheScoresAreThoseOfTheRun() {
    int compared = 0;
    for (long seed = 0; seed < 60; seed++) {
      for (Stage stage : Stage.values()) {
        RandomCase given = RandomCase.of(seed);
        Run run = Scoring.run(given.scheme(), given.nominees(), stage);
        if (!run.ranked().isEmpty()) {
          RunExperiment own = RunExperiment.of(run, NONE);
          double[] scores = own.experiment().scores(new Setting(0, 0, own.weights()));
          for (int unit = 0; unit < scores.length; unit++) {
            Standing.Ranked ranked = run.ranked().get(unit);
            assertThat(scores[unit])
                .as("seed %s %s %s", seed, stage, ranked.nominee().id())
                .isCloseTo(ranked.exact(), within(1e-8));
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  /** With caps, penalties, shares of parts and pairwise comparison. */
  @Test
  void withoutVariationTheRanksAreThoseOfTheRun() {
    int compared = 0;
    for (long seed = 0; seed < 150; seed++) {
      RandomCase given = RandomCase.of(seed);
      SplittableRandom random = new SplittableRandom(seed);
      String yaml =
          given
                  .yaml()
                  .replaceFirst("decimals: .", "decimals: 6")
                  .replace("    aggregate:", "    at-least: 0.7\n    aggregate:")
                  .replaceFirst(
                      "aggregate: \\w+\n", random.nextInt(3) == 0 ? "aggregate: copeland\n" : "$0")
              + """
              caps:
                - { id: lid, when: fc0 > 60, at-most: 45 }
                - { id: inner, when: fc1 > 40, criterion: g0, at-most: 30 }
                - { id: leaf, when: fc1 > 20, criterion: c0, at-most: 50 }
              penalties:
                - { id: off, when: fc0 > 10, subtract: fc0 / 10 }
                - { id: within, when: fc2 > 70, criterion: g0, subtract: 5 }
              """;
      Scheme scheme = ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
      Run run = Scoring.run(scheme, given.nominees(), Stage.FULL);
      if (!run.ranked().isEmpty()) {
        List<Line> lines = RunRobustness.of(run, NONE, 2, 1).lines();
        for (Line line : lines) {
          boolean alone =
              run.ranked().stream()
                      .filter(r -> r.score().equals(score(run, line.nominee())))
                      .count()
                  == 1;
          if (alone) {
            assertThat(line.ranks().best()).as("seed %s %s", seed, line).isEqualTo(line.rank());
            assertThat(line.ranks().worst()).as("seed %s %s", seed, line).isEqualTo(line.rank());
            compared++;
          }
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  private static BigDecimal score(Run run, String nominee) {
    return ((Standing.Ranked) run.standingOf(nominee).orElseThrow()).score();
  }

  /** No weights can lift 60 above 62, or put it below 59. */
  @Test
  void aCapHoldsInEveryReplicate() {
    String yaml =
        """
        scheme: capped
        provenance: illustrative
        criteria:
          - { id: c1, weight: 1, figure: x, scale: as-is }
          - { id: c2, weight: 1, figure: y, scale: as-is }
        caps: [{ id: lid, when: x > 90, at-most: 60 }]
        """;
    Run run = run(yaml, figures("a", 100, 60), figures("b", 62, 62), figures("c", 59, 59));
    RunRobustness robustness =
        RunRobustness.of(run, new Variation(0.5, false, false, false, false), 200, 1);
    assertThat(robustness.lines())
        .allSatisfy(line -> assertThat(line.ranks().best()).isEqualTo(line.ranks().worst()));
    assertThat(robustness.withoutEach())
        .extracting(RunRobustness.LeftOut::ranks)
        .containsOnly(List.of(1, 2, 3));
  }

  /** A has too few parts of g, which does not count for it, in the run as in every replicate. */
  @Test
  void aGroupWithTooFewPartsDoesNotCountInAnyReplicate() {
    String yaml =
        """
        scheme: parts
        provenance: illustrative
        criteria:
          - id: g
            weight: 1
            at-least: 0.6
            of:
              - { id: a, weight: 1, figure: x, scale: as-is, missing: exclude }
              - { id: b, weight: 1, figure: y, scale: as-is, missing: exclude }
          - { id: c, weight: 1, figure: z, scale: as-is }
        """;
    Run run =
        run(
            yaml,
            Nominee.of("a", "a").withFigures(Map.of("x", Quantity.of(0), "z", Quantity.of(80))),
            figures("b", 70, 70, 70),
            figures("c", 60, 60, 60));
    List<Line> lines =
        RunRobustness.of(run, new Variation(0.01, false, false, false, false), 50, 1).lines();
    assertThat(lines.getFirst().nominee()).isEqualTo("a");
    assertThat(lines.getFirst().ranks().worst()).isEqualTo(1);
  }

  @Test
  void whoHasNothingElseStandsLastWithoutItsCriterion() {
    String yaml =
        """
        scheme: only
        provenance: illustrative
        criteria:
          - { id: c1, weight: 1, figure: x, scale: as-is, missing: exclude }
          - { id: c2, weight: 1, figure: y, scale: as-is, missing: exclude }
        """;
    Run run =
        run(
            yaml,
            Nominee.of("a", "a").withFigures(Map.of("x", Quantity.of(90))),
            figures("b", 50, 50));
    assertThat(RunRobustness.of(run, NONE, 1, 1).withoutEach().getFirst().ranks())
        .containsExactly(2, 1);
  }

  private static Run run(String yaml, Nominee... nominees) {
    Scheme scheme = ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
    return Scoring.run(scheme, List.of(nominees), Stage.FULL);
  }

  private static Nominee figures(String id, double... values) {
    Map<String, Quantity> figures = new HashMap<>();
    for (int i = 0; i < values.length; i++) {
      figures.put(List.of("x", "y", "z").get(i), Quantity.of(values[i]));
    }
    return Nominee.of(id, id).withFigures(figures);
  }

  @Test
  void theSameSeedGivesTheSameLines() {
    Run run = run(3);
    assertThat(RunRobustness.of(run, Variation.USUAL, 200, 8).lines())
        .isEqualTo(RunRobustness.of(run, Variation.USUAL, 200, 8).lines());
  }

  @Test
  void linesCoverEveryRankedNomineeAndProbabilitiesAddUp() {
    for (long seed = 0; seed < 10; seed++) {
      Run run = run(seed);
      RunRobustness robustness = RunRobustness.of(run, Variation.USUAL, 300, 1);
      List<Line> lines = robustness.lines();
      assertThat(lines.stream().map(Line::nominee).toList())
          .isEqualTo(run.ranked().stream().map(r -> r.nominee().id()).toList());
      for (Line line : lines) {
        assertThat(line.ranks().low()).isLessThanOrEqualTo(line.ranks().high());
        assertThat(line.amongWinners()).isBetween(0.0, 1.0);
      }
      String first = lines.getFirst().nominee();
      String last = lines.getLast().nominee();
      double decided = robustness.winning(first, last) + robustness.winning(last, first);
      assertThat(decided).isBetween(0.0, 1.0);
    }
  }

  @Test
  void aFactorThatIsNotVariedDrivesNothing() {
    Run run = run(3);
    RunRobustness weightsOnly =
        RunRobustness.of(run, new Variation(0.5, false, false, false, false), 100, 1);
    List<SobolIndices.Estimate> drivers = weightsOnly.drivers(64, 2);
    for (int factor = 1; factor < RunRobustness.FACTORS.size(); factor++) {
      assertThat(drivers.get(factor))
          .isEqualTo(new SobolIndices.Estimate(new SobolIndices(0, 0), new SobolIndices(0, 0)));
    }
    assertThat(drivers.getFirst().indices().total()).isPositive();
    assertThat(drivers.getFirst().errors().total()).isPositive();
  }

  @Test
  void leavingOutACriterionIsTheRunWithoutItsWeight() {
    Run run = run(3);
    List<RunRobustness.LeftOut> without = RunRobustness.of(run, NONE, 1, 1).withoutEach();
    assertThat(without).isNotEmpty();
    for (RunRobustness.LeftOut each : without) {
      assertThat(each.ranks()).hasSameSizeAs(run.ranked()).contains(1);
      assertThat(each.meanShift()).isNotNegative();
    }
  }

  @Test
  void aNomineeThatIsNotRankedIsNamed() {
    RunRobustness robustness = RunRobustness.of(run(3), NONE, 1, 1);
    assertThatThrownBy(() -> robustness.winning("nobody", "nobody")).hasMessageContaining("nobody");
  }

  private static Run run(long seed) {
    RandomCase given = RandomCase.of(seed);
    return Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
  }
}
