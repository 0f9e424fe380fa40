package id.paritrana.bench;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.explanation.Lift;
import id.paritrana.scoring.explanation.Lifting;
import id.paritrana.scoring.recomputation.CanonicalForm;
import id.paritrana.scoring.recomputation.CanonicalReader;
import id.paritrana.scoring.recomputation.StoredRun;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
 * One category from figures and marks to ranks: 50 nominees, 9 assessors and 20 criteria in 4
 * groups, 8 of them measured and 12 judged. The random figures stand for nobody.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ScoringBenchmark {

  private String yaml = "";
  private Scheme scheme;
  private List<Nominee> nominees;
  private Run run;
  private String stored = "";

  @Setup
  public void category() {
    StringBuilder text = new StringBuilder("scheme: x\nprovenance: illustrative\ncriteria:\n");
    for (int group = 0; group < 4; group++) {
      text.append("  - id: g").append(group).append("\n    weight: 25\n    of:\n");
      for (int leaf = 0; leaf < 5; leaf++) {
        String id = group + "-" + leaf;
        String rule =
            leaf < 2 ? "figure: f-" + id + " / universe, scale: min-max" : "rubric: { max: 4 }";
        text.append("      - { id: c").append(id).append(", weight: 20, ").append(rule);
        text.append(" }\n");
      }
    }
    yaml = text.toString();
    scheme = readScheme();
    nominees = nominees(new Random(1));
    run = scoreWithBreakdowns();
    stored = CanonicalForm.text(StoredRun.of(run, 1));
  }

  private static List<Nominee> nominees(Random random) {
    List<Nominee> nominees = new ArrayList<>();
    for (int n = 0; n < 50; n++) {
      Map<String, Quantity> figures = new HashMap<>(Map.of("universe", Quantity.of(1000)));
      List<Mark> marks = new ArrayList<>();
      for (int leaf = 0; leaf < 20; leaf++) {
        String id = leaf / 5 + "-" + leaf % 5;
        figures.put("f-" + id, Quantity.of(random.nextInt(1000)));
        for (int assessor = 0; leaf % 5 > 1 && assessor < 9; assessor++) {
          marks.add(new Mark.Given("a" + assessor, "c" + id, random.nextInt(9) / 2.0));
        }
      }
      nominees.add(Nominee.of("n" + n, "Nominee " + n).withFigures(figures).withMarks(marks));
    }
    return nominees;
  }

  /** Goal: 5 ms. */
  @Benchmark
  public Run scoreWithBreakdowns() {
    return Scoring.run(scheme, nominees, Stage.FULL);
  }

  @Benchmark
  public Scheme readScheme() {
    return ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
  }

  /** What would lift the nominee of the last rank, by each of its figures. */
  @Benchmark
  public List<Lift> findLifts() {
    return Lifting.of(run, run.ranked().getLast());
  }

  @Benchmark
  public byte[] writeCanonicalForm() {
    return CanonicalForm.bytes(StoredRun.of(run, 1));
  }

  @Benchmark
  public CanonicalReader.Reading readCanonicalForm() {
    return CanonicalReader.read(stored);
  }
}
