package id.paritrana.scoring.robustness;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.NomineeFigures;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.Adjustment;
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
    List<Standing> compared = compared(run, groups);
    List<double[][]> tables = new ArrayList<>();
    int[][] choices = tables(run, compared, variation, elements.subList(0, leaves), tables);
    List<Nominee> nominees = compared.stream().map(Standing::nominee).toList();
    Experiment experiment =
        Experiment.byGroup(
                new Hierarchy(leaves, parts(elements, groups)),
                tables,
                aggregations(groups, variation, tables))
            .under(
                new Terms(
                    groups.stream().mapToDouble(Criterion.Group::atLeast).toArray(),
                    elements.stream().map(each -> steps(run.scheme(), each, nominees)).toList(),
                    nominees.size() - run.ranked().size()));
    return new RunExperiment(
        variation.panel() ? noisy(experiment, elements, nominees) : experiment,
        elements.stream().map(Criterion::id).toList(),
        elements.stream().mapToDouble(Criterion::weight).toArray(),
        choices);
  }

  /**
   * The ranked in the order of the run; behind them, where nominees are compared pairwise, those
   * without a score who take part in the comparison.
   */
  private static List<Standing> compared(Run run, List<Criterion.Group> groups) {
    List<Standing> compared = new ArrayList<>(run.ranked());
    if (groups.stream().anyMatch(g -> g.aggregation() instanceof Aggregation.Copeland)) {
      run.standings().stream()
          .filter(each -> each instanceof Standing.Unscored u && !u.breakdown().fails())
          .forEach(compared::add);
    }
    return compared;
  }

  private static List<Terms.Step> steps(Scheme scheme, Criterion element, List<Nominee> nominees) {
    return scheme.adjustments().stream()
        .filter(rule -> rule.on().equals(element.id()))
        .map(rule -> new Terms.Step(rule, amounts(rule, nominees)))
        .toList();
  }

  private static double[] amounts(Adjustment rule, List<Nominee> nominees) {
    return nominees.stream()
        .mapToDouble(
            nominee -> {
              Figures figures = new NomineeFigures(nominee);
              return rule.truth(nominee.kind(), figures) == Truth.TRUE
                  ? rule.amount(figures)
                  : Double.NaN;
            })
        .toArray();
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
      Run run,
      List<Standing> compared,
      Variation variation,
      List<Criterion> leaves,
      List<double[][]> tables) {
    List<Scheme> scales = OtherRules.ofScale(run.scheme(), variation.scales());
    boolean gapsVary =
        variation.gaps() && run.ranked().stream().anyMatch(r -> hasGap(r.breakdown()));
    List<int[]> choices = new ArrayList<>();
    for (Scheme scaled : scales) {
      List<Scheme> gaps = OtherRules.ofGaps(scaled, gapsVary);
      int[] row = new int[gaps.size()];
      for (int g = 0; g < row.length; g++) {
        Optional<double[][]> table = table(run, compared, gaps.get(g), leaves);
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

  /**
   * Points of every leaf before caps and penalties for those who are compared; none if one of the
   * ranked has no score now.
   */
  private static Optional<double[][]> table(
      Run run, List<Standing> compared, Scheme scheme, List<Criterion> leaves) {
    List<Nominee> all = run.standings().stream().map(Standing::nominee).toList();
    Run other = scheme.equals(run.scheme()) ? run : Scoring.run(scheme, all, run.stage());
    Map<String, Standing> standings = new HashMap<>();
    other.standings().forEach(each -> standings.put(each.nominee().id(), each));
    double[][] table = new double[leaves.size()][compared.size()];
    for (int unit = 0; unit < compared.size(); unit++) {
      Standing standing = standings.get(compared.get(unit).nominee().id());
      if (compared.get(unit) instanceof Standing.Ranked && !(standing instanceof Standing.Ranked)) {
        return Optional.empty();
      }
      Breakdown breakdown = breakdown(standing);
      for (int leaf = 0; leaf < table.length; leaf++) {
        table[leaf][unit] = before(breakdown.find(leaves.get(leaf).id()).orElseThrow());
      }
    }
    return Optional.of(table);
  }

  private static Breakdown breakdown(Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked -> ranked.breakdown();
      case Standing.Unscored unscored -> unscored.breakdown();
      case Standing.Refused _ -> throw new IllegalStateException("a gate closed meanwhile");
    };
  }

  private static double before(Breakdown leaf) {
    return switch (leaf) {
      case Breakdown.Measured measured -> measured.before().orElse(Double.NaN);
      case Breakdown.Judged judged -> judged.before().orElse(Double.NaN);
      case Breakdown.Combined _ -> throw new IllegalArgumentException("a group is no leaf");
    };
  }

  /** The table of a scale and a rule for gaps, or the scheme's own where there is none. */
  int table(int scale, int gap) {
    return Math.max(0, choices[scale][gap]);
  }
}
