package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.aggregation.Aggregation;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class MonteCarloTest {

  private static final Hierarchy TREE =
      new Hierarchy(5, List.of(List.of(0, 1), List.of(2, 3), List.of(5, 6, 4)));
  private static final double[] WEIGHTS = {2, 1, 1, 3, 2, 4, 5, 1};

  @Test
  void theNumberOfThreadsChangesNothing() {
    RankSample one = inPool(1);
    RankSample five = inPool(5);
    for (int unit = 0; unit < one.units(); unit++) {
      for (int r = 0; r < one.replicates(); r++) {
        assertThat(five.rank(unit, r)).isEqualTo(one.rank(unit, r));
      }
    }
  }

  private static RankSample inPool(int threads) {
    try (ForkJoinPool pool = new ForkJoinPool(threads)) {
      return pool.submit(() -> run(700, 9)).join();
    }
  }

  @Test
  void aLongerRunBeginsWithTheShorterOne() {
    RankSample few = run(100, 9);
    RankSample many = run(333, 9);
    for (int unit = 0; unit < few.units(); unit++) {
      for (int r = 0; r < few.replicates(); r++) {
        assertThat(many.rank(unit, r)).isEqualTo(few.rank(unit, r));
      }
    }
  }

  @Test
  void anotherSeedDrawsOtherReplicates() {
    assertThat(run(300, 9).summaries()).isNotEqualTo(run(300, 10).summaries());
  }

  @Test
  void theDrawsAreThoseOfTheFirstRelease() {
    Draws draws = Draws.of(42, 7);
    long[] first = {draws.nextLong(), draws.nextLong(), draws.nextLong()};
    assertThat(first)
        .containsExactly(-4764319253749501081L, 391380030206942784L, -3472479830819480378L);
  }

  @Test
  void probabilitiesOfRanksSumToOne() {
    RankSample sample = run(500, 3);
    for (int unit = 0; unit < sample.units(); unit++) {
      assertThat(Arrays.stream(sample.acceptability(unit)).sum()).isCloseTo(1, within(1e-12));
      assertThat(sample.amongFirst(unit, sample.units())).isEqualTo(1);
      assertThat(sample.winning(unit, unit)).isZero();
    }
  }

  @Test
  void withoutVariationEveryRankIsCertain() {
    Experiment fixed =
        Experiment.of(
            TREE, List.<double[][]>of(table(1, 12)), List.of(new Aggregation.Arithmetic()));
    RankSample sample =
        MonteCarlo.run(fixed, Factors.usual(fixed, new WeightDraw.OneOf(List.of(WEIGHTS))), 50, 1);
    for (RankSample.Summary summary : sample.summaries()) {
      assertThat(summary.best()).isEqualTo(summary.worst());
      assertThat(summary.deviation()).isZero();
    }
  }

  @Test
  void panelNoiseMovesOnlyNomineesThatAreClose() {
    double[][] points = {{90, 50, 49.9, 10}};
    double[][] noise = {{1, 1, 1, 1}};
    Experiment experiment =
        Experiment.of(
                Hierarchy.flat(1),
                List.<double[][]>of(points),
                List.of(new Aggregation.Arithmetic()))
            .withNoise(noise);
    RankSample sample =
        MonteCarlo.run(
            experiment,
            Factors.usual(experiment, new WeightDraw.OneOf(List.of(new double[] {1, 1}))),
            4000,
            2);
    assertThat(sample.amongFirst(0, 1)).isEqualTo(1);
    assertThat(sample.winning(1, 2)).isCloseTo(0.528, within(0.04));
    assertThat(sample.acceptability(3)[3]).isEqualTo(1);
  }

  @RepeatedTest(10)
  void collapsedAndGroupedComputationAgree(RepetitionInfo run) {
    double[][] table = table(run.getCurrentRepetition(), 30);
    double[][] withGapElsewhere = table(run.getCurrentRepetition(), 30);
    withGapElsewhere[0][29] = Double.NaN;
    List<Aggregation.Mean> means =
        List.of(
            new Aggregation.Arithmetic(),
            new Aggregation.Geometric(),
            Aggregation.harmonic(),
            new Aggregation.Power(2));
    Experiment experiment = Experiment.of(TREE, List.of(table, withGapElsewhere), means);
    for (int aggregation = 0; aggregation < means.size(); aggregation++) {
      double[] fast = experiment.scores(new Setting(0, aggregation, WEIGHTS));
      double[] slow = experiment.scores(new Setting(1, aggregation, WEIGHTS));
      for (int unit = 0; unit < 29; unit++) {
        assertThat(fast[unit]).isCloseTo(slow[unit], within(1e-11));
      }
    }
  }

  @RepeatedTest(20)
  void ranksAreThoseOfCounting(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double[] keys = new double[200];
    Arrays.setAll(
        keys,
        i ->
            switch (run.getCurrentRepetition() % 4) {
              case 0 -> random.nextDouble();
              case 1 -> random.nextInt(20) - 10.0;
              case 2 -> Math.exp(30 * random.nextGaussian());
              default -> random.nextBoolean() ? 0.0 : -0.0;
            });
    int[] ranks = new int[keys.length];
    new RankSorter(keys.length).rank(keys, ranks);
    for (int i = 0; i < keys.length; i++) {
      double key = keys[i];
      assertThat(ranks[i])
          .isEqualTo(1 + (int) Arrays.stream(keys).filter(other -> other > key).count());
    }
  }

  @Test
  void aUnitWithoutPointsIsRefused() {
    double none = Double.NaN;
    double[][] table = {{1, none, 3}, {2, none, 4}};
    Experiment experiment =
        Experiment.of(
            Hierarchy.flat(2), List.<double[][]>of(table), List.of(new Aggregation.Arithmetic()));
    WeightDraw weights = new WeightDraw.OneOf(List.of(new double[] {1, 1, 1}));
    assertThatThrownBy(() -> MonteCarlo.run(experiment, Factors.usual(experiment, weights), 5, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no score");
  }

  @Test
  void copelandComparesUnitsAsInARun() {
    double[][] table = {{3, 2, 1}, {1, 2, 3}, {3, 1, 2}};
    Experiment experiment =
        Experiment.of(
            Hierarchy.flat(3), List.<double[][]>of(table), List.of(new Aggregation.Copeland()));
    assertThat(experiment.scores(new Setting(0, 0, new double[] {1, 1, 1, 1})))
        .containsExactly(100, 0, 50);
  }

  @Test
  void aTreeIsChecked() {
    assertThatThrownBy(() -> new Hierarchy(2, List.of(List.of(0)))).hasMessageContaining("[1, 0");
    assertThatThrownBy(() -> new Hierarchy(1, List.of(List.of(0, 3)))).hasMessageContaining("3");
  }

  private static RankSample run(int replicates, long seed) {
    Experiment experiment =
        Experiment.of(
                TREE,
                List.of(table(1, 40), table(2, 40)),
                List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric()))
            .withNoise(IntStream.range(0, 5).mapToObj(_ -> noise()).toArray(double[][]::new));
    return MonteCarlo.run(
        experiment,
        Factors.usual(experiment, new WeightDraw.Noisy(WEIGHTS, 0.25, 77)),
        replicates,
        seed);
  }

  private static double[] noise() {
    double[] noise = new double[40];
    Arrays.fill(noise, 0.5);
    return noise;
  }

  private static double[][] table(long seed, int units) {
    Random random = new Random(seed);
    double[][] table = new double[5][units];
    for (double[] column : table) {
      Arrays.setAll(column, i -> 20 + 70 * random.nextDouble());
    }
    return table;
  }
}
