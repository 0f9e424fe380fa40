package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.robustness.RankSample;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The ranks of many replicates as tables. */
public final class SampleParts {
  private static final List<String> SUMMARY =
      List.of("mean", "median", "low", "high", "best", "worst", "deviation", "q025", "q975");

  private SampleParts() {}

  /** Summaries, the probability of each rank, and of each unit to stand above each other. */
  static List<Part> of(String idColumn, List<String> ids, RankSample sample) {
    List<RankSample.Summary> summaries = sample.summaries();
    double[][] summary =
        IntStream.range(0, ids.size())
            .mapToObj(i -> summary(sample, summaries, i))
            .toArray(double[][]::new);
    List<Part> parts = new ArrayList<>();
    parts.add(Part.ofRows("summary", idColumn, ids, SUMMARY, summary));
    parts.addAll(probabilities(idColumn, ids, sample));
    return parts;
  }

  private static double[] summary(RankSample sample, List<RankSample.Summary> summaries, int unit) {
    RankSample.Summary each = summaries.get(unit);
    return new double[] {
      each.mean(),
      each.median(),
      each.low(),
      each.high(),
      each.best(),
      each.worst(),
      each.deviation(),
      sample.quantile(unit, 0.025),
      sample.quantile(unit, 0.975)
    };
  }

  /** The probability of each rank, and of each unit to stand above each other. */
  public static List<Part> probabilities(String idColumn, List<String> ids, RankSample sample) {
    int n = ids.size();
    double[][] winning = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        winning[i][j] = sample.winning(i, j);
      }
    }
    return List.of(
        Part.ofRows(
            "acceptability",
            idColumn,
            ids,
            IntStream.rangeClosed(1, n).mapToObj(Integer::toString).toList(),
            IntStream.range(0, n).mapToObj(sample::acceptability).toArray(double[][]::new)),
        Part.ofRows("winning", idColumn, ids, ids, winning));
  }
}
