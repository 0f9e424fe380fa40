package id.paritrana.scoring.robustness;

import id.paritrana.scoring.scheme.Adjustment;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a scheme lays down besides weights, scales and means: how many parts a group needs, which
 * caps and penalties bind whom, and who is compared without being ranked.
 *
 * @param atLeast for each group the share of its parts that must be there, 0 to 1
 * @param steps for each element, leaves first, its caps and penalties in their order
 * @param bystanders how many of the last units are compared pairwise with the others, though they
 *     have no score themselves
 */
public record Terms(double[] atLeast, List<List<Step>> steps, int bystanders) {

  /** As in a run: 2 of 3 reach 0.66 and 2/3. */
  private static final double MARGIN = 1e-9;

  /** Takes a defensive copy of the lists. */
  public Terms {
    steps = steps.stream().map(List::copyOf).toList();
  }

  /**
   * A cap or penalty.
   *
   * @param amounts for each unit its amount; NaN where it does not apply
   */
  public record Step(Adjustment rule, double[] amounts) {}

  /** No terms at all. */
  static Terms none(Hierarchy hierarchy) {
    return new Terms(
        new double[hierarchy.groups().size()],
        Collections.nCopies(hierarchy.elements(), List.of()),
        0);
  }

  boolean tooFew(int group, int present, int parts) {
    return (double) present / parts < atLeast[group] - MARGIN;
  }

  /** Applies the caps and penalties of an element to its points. */
  void adjust(int element, double[] points) {
    for (Step step : steps.get(element)) {
      for (int unit = 0; unit < points.length; unit++) {
        double amount = step.amounts[unit];
        points[unit] = Double.isNaN(amount) ? points[unit] : step.rule.after(points[unit], amount);
      }
    }
  }

  /** A table of points, one column per leaf, after the caps and penalties of leaves. */
  double[][] adjusted(double[][] table) {
    double[][] after = table.clone();
    for (int leaf = 0; leaf < after.length; leaf++) {
      if (!steps.get(leaf).isEmpty()) {
        after[leaf] = table[leaf].clone();
        adjust(leaf, after[leaf]);
      }
    }
    return after;
  }

  /** The caps and penalties of groups and of the whole. */
  List<Step> onGroups(Hierarchy hierarchy) {
    return steps.subList(hierarchy.leaves(), steps.size()).stream().flatMap(List::stream).toList();
  }

  /** The units on which caps and penalties of groups below the whole work. */
  int[] boundWithin(Hierarchy hierarchy) {
    List<Step> inner =
        steps.subList(hierarchy.leaves(), steps.size() - 1).stream().flatMap(List::stream).toList();
    return inner.isEmpty()
        ? new int[0]
        : IntStream.range(0, inner.getFirst().amounts.length - bystanders)
            .filter(u -> inner.stream().anyMatch(step -> !Double.isNaN(step.amounts[u])))
            .toArray();
  }

  /** The same terms for some of the units. */
  Terms only(int[] units) {
    return new Terms(
        atLeast,
        steps.stream()
            .map(own -> own.stream().map(s -> new Step(s.rule, only(s.amounts, units))).toList())
            .toList(),
        0);
  }

  static double[][] only(double[][] columns, int[] units) {
    return Arrays.stream(columns).map(column -> only(column, units)).toArray(double[][]::new);
  }

  private static double[] only(double[] column, int[] units) {
    return Arrays.stream(units).mapToDouble(unit -> column[unit]).toArray();
  }
}
