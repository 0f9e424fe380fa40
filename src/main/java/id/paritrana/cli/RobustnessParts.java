package id.paritrana.cli;

import id.paritrana.cli.instrument.SampleParts;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.robustness.PanelErrors;
import id.paritrana.scoring.robustness.RankConfidence;
import id.paritrana.scoring.robustness.RankConfidence.Scope;
import id.paritrana.scoring.robustness.RankConfidence.Side;
import id.paritrana.scoring.robustness.RankSample;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.SobolIndices;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** How certain the ranks of a run are, as tables; nominees in the order of the run. */
record RobustnessParts(Run run, RunRobustness robustness) {
  private static final List<String> RANKS =
      List.of(
          "id",
          "name",
          "rank",
          "mean",
          "median",
          "low",
          "high",
          "best",
          "worst",
          "deviation",
          "among-winners");

  /** Intervals of ranks, the probability of each rank, and of each to stand above each other. */
  List<Part> replicated() {
    List<Part> parts = new ArrayList<>();
    parts.add(new Part("ranks", RANKS, rows()));
    parts.addAll(SampleParts.probabilities("id", ids(), robustness.sample()));
    return parts;
  }

  private List<List<Object>> rows() {
    List<List<Object>> rows = new ArrayList<>();
    List<RunRobustness.Line> lines = robustness.lines();
    for (int i = 0; i < lines.size(); i++) {
      RunRobustness.Line line = lines.get(i);
      RankSample.Summary ranks = line.ranks();
      rows.add(
          List.of(
              line.nominee(),
              run.ranked().get(i).nominee().name(),
              line.rank(),
              ranks.mean(),
              ranks.median(),
              ranks.low(),
              ranks.high(),
              ranks.best(),
              ranks.worst(),
              ranks.deviation(),
              line.amongWinners()));
    }
    return rows;
  }

  /** What makes the ranks change. */
  Part drivers(int samples, long seed) {
    List<SobolIndices.Estimate> drivers = robustness.drivers(samples, seed);
    List<List<Object>> rows = new ArrayList<>();
    for (int i = 0; i < drivers.size(); i++) {
      SobolIndices.Estimate each = drivers.get(i);
      rows.add(
          List.of(
              RunRobustness.FACTORS.get(i),
              each.indices().first(),
              each.indices().total(),
              each.errors().first(),
              each.errors().total()));
    }
    return new Part(
        "drivers", List.of("factor", "first", "total", "first-error", "total-error"), rows);
  }

  /** The rank of everyone if a criterion did not count. */
  Part withoutEach() {
    List<String> columns = new ArrayList<>(List.of("criterion", "mean-shift"));
    columns.addAll(ids());
    List<List<Object>> rows = new ArrayList<>();
    for (RunRobustness.LeftOut each : robustness.withoutEach()) {
      List<Object> row = new ArrayList<>(List.of(each.criterion(), each.meanShift()));
      row.addAll(each.ranks());
      rows.add(row);
    }
    return new Part("without", columns, rows);
  }

  /** Confidence sets for all ranks at once, by the scatter of the panel's marks alone. */
  Optional<Part> confidence(double coverage, int replications, long seed) {
    double[] errors = PanelErrors.of(run);
    return PanelErrors.estimates(run)
        .map(
            estimates -> {
              List<RankConfidence> sets =
                  RankConfidence.of(
                      estimates, coverage, Scope.ALL, Side.BOTH, true, replications, seed);
              double[] expected = estimates.expectedRanks();
              return new Part(
                  "confidence",
                  List.of("id", "score", "error", "best", "worst", "expected-rank"),
                  IntStream.range(0, errors.length)
                      .mapToObj(
                          i ->
                              List.<Object>of(
                                  ids().get(i),
                                  run.ranked().get(i).exact(),
                                  errors[i],
                                  sets.get(i).best(),
                                  sets.get(i).worst(),
                                  expected[i]))
                      .toList());
            });
  }

  /** What the panel's marks leave unknown. */
  List<Sentence> notes(boolean confident, Locale locale) {
    List<Sentence> notes = new ArrayList<>();
    List<Criterion.Judged> unknown = PanelErrors.unknown(run);
    if (!unknown.isEmpty()) {
      List<String> names = unknown.stream().map(each -> each.name().in(locale)).toList();
      notes.add(Said.of("robustness.one-mark", String.join(", ", names)));
    }
    if (!confident && run.stage() == Stage.FULL && !run.scheme().judged().isEmpty()) {
      notes.add(Said.of("robustness.no-confidence"));
    }
    return notes;
  }

  private List<String> ids() {
    return run.ranked().stream().map((Standing.Ranked each) -> each.nominee().id()).toList();
  }
}
