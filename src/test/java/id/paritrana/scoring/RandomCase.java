package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A random scheme with nominees, from a seed. Its rules are monotone: no scale by mean and spread,
 * no outlier treatment, no penalty.
 */
public record RandomCase(String yaml, List<Nominee> nominees) {

  private static final List<String> SCALES =
      List.of(
          "as-is",
          "{ goalposts: [20, 80] }",
          "min-max",
          "percentile",
          "borda",
          "distance-to-maximum",
          "{ distance-to-target: 90 }");
  private static final List<String> MEANS =
      List.of("arithmetic", "geometric", "harmonic", "{ power: 2 }", "median");
  private static final List<String> RULES =
      List.of("fail", "exclude", "impute-mean", "impute-median", "impute-group-mean");

  /** The case of a seed. */
  public static RandomCase of(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder yaml = new StringBuilder("scheme: random\nprovenance: illustrative\n");
    yaml.append("decimals: ").append(random.nextInt(4)).append('\n');
    yaml.append("aggregate: ").append(pick(MEANS, random)).append("\ncriteria:\n");
    int groups = random.nextInt(1, 5);
    List<String> ids = new ArrayList<>();
    for (int g = 0; g < groups; g++) {
      yaml.append("  - id: g").append(g).append("\n    weight: ").append(weight(random));
      yaml.append("\n    aggregate: ").append(pick(MEANS, random)).append("\n    of:\n");
      for (int l = random.nextInt(1, 5); l > 0; l--) {
        String id = "c" + ids.size();
        ids.add(id);
        yaml.append("      - { id: ").append(id).append(", weight: ").append(weight(random));
        yaml.append(", missing: ").append(pick(RULES, random));
        yaml.append(
            random.nextBoolean()
                ? ", rubric: { max: 5 }, panel: " + (random.nextBoolean() ? "mean" : "median")
                : ", figure: f" + id + ", unit: number, scale: " + pick(SCALES, random));
        yaml.append(" }\n");
      }
    }
    yaml.append("tie-break: [g0, plenary]\nband: 1\nwinners: 3\n");
    return new RandomCase(yaml.toString(), nominees(ids, random));
  }

  private static List<Nominee> nominees(List<String> ids, SplittableRandom random) {
    List<Nominee> nominees = new ArrayList<>();
    for (int n = random.nextInt(1, 25); n > 0; n--) {
      Map<String, Quantity> figures = new LinkedHashMap<>();
      List<Mark> marks = new ArrayList<>();
      for (String id : ids) {
        if (random.nextInt(12) > 0) {
          figures.put("f" + id, Quantity.of(random.nextInt(0, 101)));
        }
        for (int a = 0; a < 5; a++) {
          String assessor = "a" + a;
          marks.add(
              random.nextInt(8) > 0
                  ? new Mark.Given(assessor, id, random.nextInt(0, 11) / 2.0)
                  : new Mark.Recused(assessor, id));
        }
      }
      nominees.add(
          Nominee.of("n" + n, "Nominee " + n)
              .inGroup("zone" + n % 3)
              .withFigures(figures)
              .withMarks(marks));
    }
    return nominees;
  }

  /** The scheme. */
  public Scheme scheme() {
    return ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
  }

  /** The nominees with the marks that belong to judged criteria. */
  public List<Nominee> nominees() {
    List<String> judged = scheme().judged().stream().map(Criterion::id).toList();
    return nominees.stream()
        .map(
            each ->
                each.withMarks(
                    each.marks().stream()
                        .filter(mark -> judged.contains(mark.criterion()))
                        .toList()))
        .toList();
  }

  private static <T> T pick(List<T> all, SplittableRandom random) {
    return all.get(random.nextInt(all.size()));
  }

  private static int weight(SplittableRandom random) {
    return random.nextInt(1, 60);
  }
}
