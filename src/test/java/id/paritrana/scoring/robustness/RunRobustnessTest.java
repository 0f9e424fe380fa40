package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.RandomCase;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.robustness.RunRobustness.Line;
import java.util.List;
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
    List<SobolIndices> drivers = weightsOnly.drivers(64, 2);
    for (int factor = 1; factor < RunRobustness.FACTORS.size(); factor++) {
      assertThat(drivers.get(factor)).isEqualTo(new SobolIndices(0, 0));
    }
    assertThat(drivers.getFirst().total()).isPositive();
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
