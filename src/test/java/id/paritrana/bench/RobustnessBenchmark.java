package id.paritrana.bench;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.robustness.Experiment;
import id.paritrana.scoring.robustness.Factors;
import id.paritrana.scoring.robustness.Hierarchy;
import id.paritrana.scoring.robustness.MonteCarlo;
import id.paritrana.scoring.robustness.RankSample.Summary;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.Variation;
import id.paritrana.scoring.robustness.WeightDraw;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
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
  private Run run;

  @Setup
  public void figures() {
    province = figures(514, 40);
    country = figures(5_000, 50);
    run = Scoring.run(scheme(), nominees(), Stage.FULL);
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

  /**
   * Goal: 0.1 s. A run of 50 nominees by 10 measured and 10 judged criteria with 9 assessors, from
   * the run to the line of each nominee: other scales by the engine, severity for the panel's
   * noise.
   */
  @Benchmark
  public List<RunRobustness.Line> replicates1000OfARunNominees50Criteria20Assessors9() {
    return RunRobustness.of(run, Variation.USUAL, 1_000, 1).lines();
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

  private static Scheme scheme() {
    StringBuilder yaml = new StringBuilder("scheme: bench\nprovenance: illustrative\ncriteria:\n");
    for (int group = 0; group < 4; group++) {
      yaml.append("  - id: g").append(group).append("\n    weight: ").append(1 + group);
      yaml.append("\n    of:\n");
      for (int c = 5 * group; c < 5 * group + 5; c++) {
        yaml.append("      - { id: c").append(c).append(", weight: ").append(1 + c % 3);
        yaml.append(
            c < 10
                ? ", figure: f" + c + ", unit: number, scale: { goalposts: [0, 100] } }\n"
                : ", rubric: { max: 5 }, panel: mean }\n");
      }
    }
    return switch (SchemeReader.read(yaml.toString())) {
      case SchemeReading.Readable readable -> readable.scheme();
      case SchemeReading.Faulty faulty -> throw new IllegalStateException(faulty.toString());
    };
  }

  private static List<Nominee> nominees() {
    Random random = new Random(50);
    List<Nominee> nominees = new ArrayList<>();
    for (int n = 0; n < 50; n++) {
      double quality = random.nextDouble();
      Map<String, Quantity> figures = new TreeMap<>();
      List<Mark> marks = new ArrayList<>();
      for (int c = 0; c < 10; c++) {
        figures.put("f" + c, Quantity.of(20 + 40 * quality + 40 * random.nextDouble()));
        for (int a = 0; a < 9; a++) {
          double points = 5 * quality + random.nextGaussian() - a * 0.1;
          marks.add(new Mark.Given("a" + a, "c" + (10 + c), Math.clamp(points, 0, 5)));
        }
      }
      nominees.add(Nominee.of("n" + n, "Nominee " + n).withFigures(figures).withMarks(marks));
    }
    return nominees;
  }
}
