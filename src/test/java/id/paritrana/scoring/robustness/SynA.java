package id.paritrana.scoring.robustness;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Aggregation.Mean;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.treatment.Outliers;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** A replay of one of the reference data sets: winsorised, normalised, weighed and combined. */
final class SynA {

  private static final List<Mean> MEANS =
      List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric(), Aggregation.harmonic());
  private static final List<String> NAMES = List.of("a_amean", "a_gmean", "a_hmean");

  final Path folder;
  final List<String> units;
  final List<String> elements;
  final Hierarchy hierarchy;
  final Experiment experiment;
  private final Map<Table, Map<String, Map<String, String>>> byUnit = new IdentityHashMap<>();

  SynA(Path folder) {
    this.folder = folder;
    Table tree = table("in_hierarchy");
    this.elements = tree.texts("iCode");
    this.hierarchy = hierarchy(tree);
    Table figures = table("in_imputed");
    this.units = figures.texts("uCode");
    List<double[][]> tables = new ArrayList<>();
    for (int winmax = 1; winmax <= 5; winmax++) {
      tables.add(points(figures, tree, winmax, "minmax_1_100"));
      tables.add(points(figures, tree, winmax, "zscore_50_10"));
    }
    this.experiment = Experiment.of(hierarchy, tables, MEANS);
  }

  Table table(String name) {
    return Table.read(folder.resolve(name + ".csv"));
  }

  private Hierarchy hierarchy(Table tree) {
    long leaves = tree.texts("Level").stream().filter("1"::equals).count();
    List<List<Integer>> groups = new ArrayList<>();
    for (int g = (int) leaves; g < elements.size(); g++) {
      List<Integer> parts = new ArrayList<>();
      for (int e = 0; e < g; e++) {
        if (tree.rows().get(e).get("Parent").equals(elements.get(g))) {
          parts.add(e);
        }
      }
      groups.add(parts);
    }
    return new Hierarchy((int) leaves, groups);
  }

  private double[][] points(Table figures, Table tree, int winmax, String norm) {
    double[][] columns = new double[hierarchy.leaves()][];
    for (int leaf = 0; leaf < columns.length; leaf++) {
      boolean higher = tree.rows().get(leaf).get("Direction").equals("1");
      double[] treated =
          Outliers.treat(figures.numbers(elements.get(leaf)), winmax, 2, 3.5, true).values();
      double[] x = Normalisation.oriented(treated, higher);
      columns[leaf] =
          norm.equals("minmax_1_100")
              ? Normalisation.minMax(x, 1, 100)
              : Normalisation.zScore(x, 50, 10);
    }
    return columns;
  }

  /** The weights of a row whose columns are named as the elements. */
  double[] weights(Map<String, String> row) {
    return elements.stream().mapToDouble(e -> Table.number(row.get(e))).toArray();
  }

  double[] nominalWeights() {
    Map<String, Map<String, String>> weights = table("in_weights_nominal").by("iCode");
    return elements.stream().mapToDouble(e -> Table.number(weights.get(e).get("Weight"))).toArray();
  }

  List<double[]> weightSets() {
    return table("ua2_weight_sets").rows().stream().map(this::weights).toList();
  }

  /** The setting of a row with winmax, norm, weight_set and agg. */
  Setting setting(Map<String, String> row, List<double[]> sets) {
    int table =
        2 * (Integer.parseInt(row.get("winmax")) - 1)
            + (row.get("norm").equals("zscore_50_10") ? 1 : 0);
    return new Setting(
        table,
        NAMES.indexOf(row.get("agg")),
        sets.get(Integer.parseInt(row.get("weight_set")) - 1));
  }

  /** Winsorised at most five times, min-max, arithmetic. */
  Setting nominal(double[] weights) {
    return new Setting(8, 0, weights);
  }

  /** One column of a table by unit, in the order of the units here. */
  double[] column(Table table, String name) {
    Map<String, Map<String, String>> rows = byUnit.computeIfAbsent(table, t -> t.by("uCode"));
    return units.stream().mapToDouble(u -> Table.number(rows.get(u).get(name))).toArray();
  }

  int[] ranks(Table table, String name) {
    return Arrays.stream(column(table, name)).mapToInt(r -> (int) r).toArray();
  }
}
