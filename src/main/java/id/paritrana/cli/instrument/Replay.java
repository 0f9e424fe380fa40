package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.Index;
import id.paritrana.scoring.robustness.RankSample;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Scores of an index under given sets of weights, one set a row, columns named as elements. */
@Command(name = "replay")
final class Replay extends OnUnits {
  @Option(names = "--sets", required = true, paramLabel = "FILE")
  Path sets = Path.of("");

  @Mixin Rules rules = new Rules();

  @Override
  void check() {
    rules.check();
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Hierarchy hierarchy = hierarchy();
    CsvTable table = csv.read(sets);
    List<String> elements =
        hierarchy.elements().stream().map(Hierarchy.Element::code).filter(table::has).toList();
    double[][] weights = Units.numbers(table, elements);
    String top = hierarchy.fromTheTop().getFirst().code();
    Map<String, double[]> scores = new LinkedHashMap<>();
    List<double[]> all = new ArrayList<>();
    for (int set = 0; set < table.cells().size(); set++) {
      Map<String, Double> own = new LinkedHashMap<>();
      for (int e = 0; e < weights.length; e++) {
        own.put(elements.get(e), weights[e][set]);
      }
      double[] column =
          Index.aggregate(hierarchy.withWeights(own), units.indicators(hierarchy), rules.rules())
              .get(top);
      scores.put("r" + (set + 1), column);
      all.add(column);
    }
    List<Part> parts = new ArrayList<>();
    parts.add(units.part("scores", scores));
    parts.add(units.part("ranks", Ranking.of(scores)));
    parts.addAll(
        SampleParts.of(
            units.idColumn(), units.ids(), RankSample.ofScores(all.toArray(double[][]::new))));
    return parts;
  }
}
