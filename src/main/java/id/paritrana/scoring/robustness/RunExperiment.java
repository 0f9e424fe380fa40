package id.paritrana.scoring.robustness;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The experiment that a run stands for: its tree and weights, its points under its own and under
 * other rules, all computed by the engine itself.
 *
 * @param names ids of the elements of the tree
 * @param weights the scheme's own, one per element
 * @param choices which table belongs to a scale and a rule for gaps; -1 where a nominee would have
 *     no score under them
 */
record RunExperiment(Experiment experiment, List<String> names, double[] weights, int[][] choices) {

  static RunExperiment of(Run run, Variation variation) {
    Scheme counted = run.stage() == Stage.DESK ? run.scheme().measuredOnly() : run.scheme();
    List<Criterion> elements = new ArrayList<>();
    List<Criterion.Group> groups = new ArrayList<>();
    collect(counted.root(), elements, groups);
    int leaves = elements.size();
    elements.addAll(groups);
    List<double[][]> tables = new ArrayList<>();
    int[][] choices = tables(run, variation, elements.subList(0, leaves), tables);
    List<Nominee> nominees = run.ranked().stream().map(Standing.Ranked::nominee).toList();
    Experiment experiment =
        Experiment.byGroup(
                new Hierarchy(leaves, parts(elements, groups)),
                tables,
                aggregations(groups, variation, tables))
            .withOffset(run.ranked().stream().mapToDouble(r -> offset(r.breakdown())).toArray());
    return new RunExperiment(
        variation.panel() ? noisy(experiment, elements, nominees) : experiment,
        elements.stream().map(Criterion::id).toList(),
        elements.stream().mapToDouble(Criterion::weight).toArray(),
        choices);
  }

  private static Experiment noisy(
      Experiment experiment, List<Criterion> elements, List<Nominee> nominees) {
    double[][] noise = new double[experiment.hierarchy().leaves()][];
    boolean any = false;
    for (int leaf = 0; leaf < noise.length; leaf++) {
      noise[leaf] =
          elements.get(leaf) instanceof Criterion.Judged judged
              ? PanelNoise.of(judged, nominees)
              : new double[nominees.size()];
      any |= elements.get(leaf) instanceof Criterion.Judged;
    }
    return any ? experiment.withNoise(noise) : experiment;
  }

  /** Leaves in the order of the scheme; groups each after its parts. */
  private static void collect(
      Criterion.Group group, List<Criterion> leaves, List<Criterion.Group> groups) {
    for (Criterion part : group.parts()) {
      if (part instanceof Criterion.Group inner) {
        collect(inner, leaves, groups);
      } else {
        leaves.add(part);
      }
    }
    groups.add(group);
  }

  private static List<List<Integer>> parts(List<Criterion> elements, List<Criterion.Group> groups) {
    Map<String, Integer> places = new HashMap<>();
    elements.forEach(element -> places.put(element.id(), places.size()));
    return groups.stream()
        .map(group -> group.parts().stream().map(part -> places.get(part.id())).toList())
        .toList();
  }

  private static List<List<Aggregation>> aggregations(
      List<Criterion.Group> groups, Variation variation, List<double[][]> tables) {
    List<List<Aggregation>> all = new ArrayList<>();
    all.add(groups.stream().map(Criterion.Group::aggregation).toList());
    if (variation.aggregation()) {
      all.add(Collections.nCopies(groups.size(), new Aggregation.Arithmetic()));
      boolean defined =
          tables.stream()
              .flatMap(Arrays::stream)
              .flatMapToDouble(Arrays::stream)
              .noneMatch(points -> points < 0);
      if (defined) {
        all.add(Collections.nCopies(groups.size(), new Aggregation.Geometric()));
      }
    }
    return List.copyOf(new LinkedHashSet<>(all));
  }

  private static int[][] tables(
      Run run, Variation variation, List<Criterion> leaves, List<double[][]> tables) {
    List<Scheme> scales = OtherRules.ofScale(run.scheme(), variation.scales());
    boolean gapsVary =
        variation.gaps() && run.ranked().stream().anyMatch(r -> hasGap(r.breakdown()));
    List<int[]> choices = new ArrayList<>();
    for (Scheme scaled : scales) {
      List<Scheme> gaps = OtherRules.ofGaps(scaled, gapsVary);
      int[] row = new int[gaps.size()];
      for (int g = 0; g < row.length; g++) {
        Optional<double[][]> table = table(run, gaps.get(g), leaves);
        row[g] = table.map(_ -> tables.size()).orElse(-1);
        table.ifPresent(tables::add);
      }
      choices.add(row);
    }
    return choices.toArray(int[][]::new);
  }

  private static boolean hasGap(Breakdown breakdown) {
    return switch (breakdown) {
      case Breakdown.Combined group -> group.parts().stream().anyMatch(RunExperiment::hasGap);
      case Breakdown.Measured leaf -> leaf.indicator().isEmpty();
      case Breakdown.Judged leaf -> leaf.mark().isEmpty();
    };
  }

  /** Points of every leaf for the run's ranked nominees; none if one of them has no score now. */
  private static Optional<double[][]> table(Run run, Scheme scheme, List<Criterion> leaves) {
    List<Nominee> all = run.standings().stream().map(Standing::nominee).toList();
    Run other = scheme.equals(run.scheme()) ? run : Scoring.run(scheme, all, run.stage());
    Map<String, Breakdown> breakdowns = new HashMap<>();
    other.ranked().forEach(r -> breakdowns.put(r.nominee().id(), r.breakdown()));
    List<Standing.Ranked> ranked = run.ranked();
    double[][] table = new double[leaves.size()][ranked.size()];
    for (int unit = 0; unit < ranked.size(); unit++) {
      Breakdown breakdown = breakdowns.get(ranked.get(unit).nominee().id());
      if (breakdown == null) {
        return Optional.empty();
      }
      for (int leaf = 0; leaf < table.length; leaf++) {
        table[leaf][unit] =
            breakdown
                .find(leaves.get(leaf).id())
                .flatMap(found -> found.points().stream().boxed().findFirst())
                .orElse(Double.NaN);
      }
    }
    return Optional.of(table);
  }

  /** What caps and penalties of groups did to the score. */
  private static double offset(Breakdown breakdown) {
    double effect = 0;
    if (breakdown instanceof Breakdown.Combined group && group.points().isPresent()) {
      effect += (group.points().getAsDouble() - group.combined().orElseThrow()) * group.slope();
    }
    for (Breakdown part : breakdown.parts()) {
      effect += offset(part);
    }
    return effect;
  }

  /** The table of a scale and a rule for gaps, or the scheme's own where there is none. */
  int table(int scale, int gap) {
    return Math.max(0, choices[scale][gap]);
  }
}
