package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.Index;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Combines columns that are on a common scale up the hierarchy of the metadata. */
@Command(name = "aggregate")
final class Aggregate extends OnUnits {
  @Mixin Rules rules = new Rules();

  @Override
  void check() {
    rules.check();
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Hierarchy hierarchy = rules.weighted(hierarchy());
    Map<String, double[]> all =
        Index.aggregate(hierarchy, units.indicators(hierarchy), rules.rules());
    Map<String, double[]> scores = new LinkedHashMap<>();
    for (Hierarchy.Element each : hierarchy.fromTheTop()) {
      scores.put(each.code(), all.get(each.code()));
    }
    return List.of(units.part("scores", scores), units.part("ranks", Ranking.of(scores)));
  }
}
