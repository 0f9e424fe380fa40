package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.Index;
import id.paritrana.scoring.composite.Removal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says what an index would be without each element of a level. */
@Command(name = "remove")
final class Remove extends OnUnits {
  /** The column of the index as it is. */
  private static final String NOMINAL = "Nominal";

  @Mixin Rules rules = new Rules();

  @Option(names = "--level", paramLabel = "N")
  int level = 1;

  @Override
  void check() {
    rules.check();
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Hierarchy hierarchy = rules.weighted(hierarchy());
    Map<String, double[]> scores = new LinkedHashMap<>();
    Map<String, double[]> ranks = new LinkedHashMap<>();
    List<List<Object>> shifts = new ArrayList<>();
    double[] nominal =
        Index.aggregate(hierarchy, units.indicators(hierarchy), rules.rules())
            .get(hierarchy.fromTheTop().getFirst().code());
    scores.put(NOMINAL, nominal);
    ranks.put(NOMINAL, Ranking.of(nominal));
    for (Hierarchy.Element each : hierarchy.level(level)) {
      Removal.Without without =
          Removal.without(each.code(), hierarchy, units.indicators(hierarchy), rules.rules());
      scores.put(each.code(), without.scores());
      ranks.put(each.code(), without.ranks());
      shifts.add(List.of(each.code(), without.meanRankChange()));
    }
    return List.of(
        units.part("scores", scores),
        units.part("ranks", ranks),
        new Part("shifts", List.of("element", "mean-rank-change"), shifts));
  }
}
