package id.paritrana.bench;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.robustness.Experiment;
import id.paritrana.scoring.robustness.Factors;
import id.paritrana.scoring.robustness.Hierarchy;
import id.paritrana.scoring.robustness.MonteCarlo;
import id.paritrana.scoring.robustness.RankSample.Summary;
import id.paritrana.scoring.robustness.WeightDraw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Uncertainty of ranks from raw figures to the summary of every unit: each operation normalises the
 * figures in two ways, then varies weights (25 % noise at every level), normalisation and
 * aggregation (arithmetic, geometric). The random figures stand for nobody.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class RobustnessBenchmark {

  private double[][] province;
  private double[][] country;
  private double[][] category;

  @Setup
  public void figures() {
    province = figures(514, 40);
    country = figures(5_000, 50);
    category = figures(50, 20);
  }

  /** Goal: 1 s on two cores. */
  @Benchmark
  public List<Summary> replicates10000Units514Indicators40() {
    return summaries(province, 10_000);
  }

  /** Goal: 0.5 s on two cores. */
  @Benchmark
  public List<Summary> replicates1000Units5000Indicators50() {
    return summaries(country, 1_000);
  }

  /** Goal: 0.1 s. */
  @Benchmark
  public List<Summary> replicates1000Nominees50Criteria20WithPanelNoise() {
    double[][] noise = new double[20][50];
    for (int leaf = 10; leaf < 20; leaf++) {
      Arrays.fill(noise[leaf], 3);
    }
    Experiment experiment = experiment(category).withNoise(noise);
    return MonteCarlo.run(experiment, factors(experiment), 1_000, 1).summaries();
  }

  private static List<Summary> summaries(double[][] figures, int replicates) {
    Experiment experiment = experiment(figures);
    return MonteCarlo.run(experiment, factors(experiment), replicates, 1).summaries();
  }

  private static Factors factors(Experiment experiment) {
    double[] weights = new double[experiment.hierarchy().elements()];
    Arrays.fill(weights, 1);
    return Factors.usual(experiment, new WeightDraw.Noisy(weights, 0.25, 1));
  }

  private static Experiment experiment(double[][] figures) {
    double[][] minMax = new double[figures.length][];
    double[][] zScore = new double[figures.length][];
    for (int leaf = 0; leaf < figures.length; leaf++) {
      minMax[leaf] = Normalisation.minMax(figures[leaf], 1, 100);
      zScore[leaf] = Normalisation.zScore(figures[leaf], 50, 10);
    }
    return Experiment.of(
        groupsOfFive(figures.length),
        List.of(minMax, zScore),
        List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric()));
  }

  private static Hierarchy groupsOfFive(int leaves) {
    List<List<Integer>> groups = new ArrayList<>();
    for (int from = 0; from < leaves; from += 5) {
      groups.add(IntStream.range(from, from + 5).boxed().toList());
    }
    groups.add(IntStream.range(leaves, leaves + leaves / 5).boxed().toList());
    return new Hierarchy(leaves, groups);
  }

  private static double[][] figures(int units, int indicators) {
    Random random = new Random(units);
    double[] quality = random.doubles(units).toArray();
    double[][] figures = new double[indicators][units];
    for (double[] column : figures) {
      Arrays.setAll(column, unit -> quality[unit] + random.nextDouble());
    }
    return figures;
  }
}
