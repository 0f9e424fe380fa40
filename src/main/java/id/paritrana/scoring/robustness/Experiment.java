package id.paritrana.scoring.robustness;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Aggregation.Mean;
import id.paritrana.scoring.aggregation.Outranking;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Everything that stays the same while settings vary: the tree, the tables of points to choose from
 * (one for each scale, treatment and rule for gaps), the aggregations, and the panel's noise.
 *
 * <p>Where all groups take the same quasi-arithmetic mean (arithmetic, geometric, or one power) the
 * tree collapses: a mean of means is the mean with the products of the shares. Such settings are
 * computed column by column on transformed tables, except for units that caps or penalties bind
 * within the tree; all others group by group, by the same means that score a run. Both agree within
 * 1e-13 relative.
 */
public final class Experiment {

  private final Hierarchy hierarchy;
  private final List<double[][]> tables;
  private final List<List<Aggregation>> aggregations;
  private final double[][] deviations;
  private final Terms terms;
  private final List<double[][]> adjusted;
  private final Optional<Collapsed>[][] collapsed;
  private final int[] bound;
  private final Optional<Experiment> ofBound;

  private Experiment(
      Hierarchy hierarchy,
      List<double[][]> tables,
      List<List<Aggregation>> aggregations,
      double[][] deviations,
      Terms terms,
      int[] bound) {
    this.hierarchy = hierarchy;
    this.tables = tables;
    this.aggregations = aggregations;
    this.deviations = deviations;
    this.terms = terms;
    this.adjusted = tables.stream().map(terms::adjusted).toList();
    this.collapsed = collapse();
    this.bound = bound;
    this.ofBound = bound.length == 0 ? Optional.empty() : Optional.of(only(bound));
  }

  /**
   * An experiment without panel noise.
   *
   * @param tables each one column per leaf, one entry per unit; NaN is a gap, left out and its
   *     weight shared among its siblings
   * @param aggregations each one rule for all groups
   * @throws IllegalArgumentException if a table has another shape than the first, or a unit would
   *     have no score
   */
  public static Experiment of(
      Hierarchy hierarchy, List<double[][]> tables, List<? extends Aggregation> aggregations) {
    int groups = hierarchy.groups().size();
    return byGroup(
        hierarchy,
        tables,
        aggregations.stream().map(rule -> Collections.<Aggregation>nCopies(groups, rule)).toList());
  }

  /** The same with one rule per group in each aggregation. */
  public static Experiment byGroup(
      Hierarchy hierarchy, List<double[][]> tables, List<List<Aggregation>> aggregations) {
    if (tables.isEmpty() || aggregations.isEmpty()) {
      throw new IllegalArgumentException("An experiment needs a table and an aggregation");
    }
    int units = tables.getFirst()[0].length;
    for (double[][] table : tables) {
      boolean same = Arrays.stream(table).allMatch(column -> column.length == units);
      if (table.length != hierarchy.leaves() || !same) {
        throw new IllegalArgumentException(
            "A table has %d columns; needed are %d of %d units"
                .formatted(table.length, hierarchy.leaves(), units));
      }
    }
    return new Experiment(
        hierarchy,
        List.copyOf(tables),
        List.copyOf(aggregations),
        new double[0][],
        Terms.none(hierarchy),
        new int[0]);
  }

  /**
   * The same experiment with normal noise on the points of each replicate. Noise does not carry
   * points below 0, which no panel can give and for which some means are not defined.
   *
   * @param standardDeviations one column per leaf, one entry per unit, 0 where there is no noise
   */
  public Experiment withNoise(double[][] standardDeviations) {
    return new Experiment(hierarchy, tables, aggregations, standardDeviations, terms, bound);
  }

  /** The same experiment under the other terms of a scheme, on the points before caps of leaves. */
  public Experiment under(Terms others) {
    return new Experiment(
        hierarchy, tables, aggregations, deviations, others, others.boundWithin(hierarchy));
  }

  /** The same experiment with those of its units that need to be computed group by group. */
  private Experiment only(int[] units) {
    return new Experiment(
        hierarchy,
        tables.stream().map(table -> Terms.only(table, units)).toList(),
        aggregations,
        Terms.only(deviations, units),
        terms.only(units),
        new int[0]);
  }

  /** How many units are scored. */
  public int units() {
    return rows() - terms.bystanders();
  }

  private int rows() {
    return tables.getFirst()[0].length;
  }

  /** How many tables of points there are to choose from. */
  public int tables() {
    return tables.size();
  }

  /** How many aggregations there are to choose from. */
  public int aggregations() {
    return aggregations.size();
  }

  /** Whether settings may carry noise. */
  public boolean isNoisy() {
    return deviations.length > 0;
  }

  public Hierarchy hierarchy() {
    return hierarchy;
  }

  /** The scores of all units under a setting; NaN for a unit without any points. */
  public double[] scores(Setting setting) {
    double[][] scores = new double[1][units()];
    keys(List.of(setting), scores);
    if (terms.onGroups(hierarchy).isEmpty()) {
      fast(setting).ifPresent(form -> form.fromKeys(scores[0]));
    }
    return scores[0];
  }

  /**
   * Numbers that order the units as their scores do; cheaper than the scores.
   *
   * @param keys one row per setting, one entry per unit, overwritten
   */
  void keys(List<Setting> settings, double[][] keys) {
    double[][] weights =
        settings.stream()
            .map(setting -> hierarchy.effective(setting.weights()))
            .toArray(double[][]::new);
    double[] spare = new double[units()];
    for (int from = 0; from < units(); from += Collapsed.TILE) {
      int to = Math.min(from + Collapsed.TILE, units());
      for (int s = 0; s < keys.length; s++) {
        Optional<Collapsed> form = fast(settings.get(s));
        if (form.isPresent()) {
          form.get().keys(weights[s], keys[s], spare, from, to);
        }
      }
    }
    for (int s = 0; s < keys.length; s++) {
      finish(settings.get(s), keys[s]);
    }
  }

  private void finish(Setting setting, double[] keys) {
    Optional<Collapsed> form = fast(setting);
    if (form.isEmpty()) {
      groupByGroup(setting, keys);
    } else if (!terms.onGroups(hierarchy).isEmpty()) {
      form.get().fromKeys(keys);
      terms.adjust(hierarchy.elements() - 1, keys);
      ofBound.ifPresent(experiment -> experiment.overwrite(setting, bound, keys));
    }
  }

  /** Puts the scores of these units, which are all here, into those of a larger experiment. */
  private void overwrite(Setting setting, int[] units, double[] scores) {
    double[] own = new double[units.length];
    groupByGroup(setting, own);
    for (int i = 0; i < units.length; i++) {
      scores[units[i]] = own[i];
    }
  }

  private Optional<Collapsed> fast(Setting setting) {
    return setting.noise() == Setting.QUIET
        ? collapsed[setting.table()][setting.aggregation()]
        : Optional.empty();
  }

  private void groupByGroup(Setting setting, double[] scores) {
    double[][] columns = Arrays.copyOf(noisy(setting), hierarchy.elements());
    double[] shares = hierarchy.shares(setting.weights());
    List<Aggregation> rules = aggregations.get(setting.aggregation());
    for (int g = 0; g < rules.size(); g++) {
      int element = hierarchy.leaves() + g;
      columns[element] = combined(columns, shares, g, rules.get(g));
      terms.adjust(element, columns[element]);
    }
    System.arraycopy(columns[columns.length - 1], 0, scores, 0, scores.length);
  }

  private double[] combined(double[][] columns, double[] shares, int g, Aggregation rule) {
    List<Integer> parts = hierarchy.groups().get(g);
    double[] compared =
        rule instanceof Aggregation.Copeland ? copeland(columns, shares, parts) : new double[0];
    double[] combined = new double[rows()];
    double[] values = new double[parts.size()];
    double[] own = new double[parts.size()];
    for (int unit = 0; unit < combined.length; unit++) {
      double weight = 0;
      int present = 0;
      for (int p = 0; p < values.length; p++) {
        values[p] = columns[parts.get(p)][unit];
        boolean missing = Double.isNaN(values[p]);
        own[p] = missing ? 0 : shares[parts.get(p)];
        weight += own[p];
        present += missing ? 0 : 1;
      }
      for (int p = 0; p < own.length; p++) {
        own[p] /= weight;
      }
      combined[unit] =
          weight == 0 || terms.tooFew(g, present, values.length)
              ? Double.NaN
              : rule instanceof Mean mean ? mean.of(values, own) : compared[unit];
    }
    return combined;
  }

  /** Wins minus losses, brought to 0 to 100 points as in a run. */
  private double[] copeland(double[][] columns, double[] shares, List<Integer> parts) {
    double[][] own = parts.stream().map(part -> columns[part]).toArray(double[][]::new);
    double[] weights = parts.stream().mapToDouble(part -> shares[part]).toArray();
    double[] wins = Outranking.copeland(Outranking.matrix(own, weights));
    int others = rows() - 1;
    Arrays.setAll(wins, u -> others == 0 ? 50 : (wins[u] + others) / (2.0 * others) * 100);
    return wins;
  }

  private double[][] noisy(Setting setting) {
    if (setting.noise() == Setting.QUIET) {
      return adjusted.get(setting.table());
    }
    double[][] table = tables.get(setting.table());
    double[][] noisy = adjusted.get(setting.table()).clone();
    for (int leaf = 0; leaf < deviations.length; leaf++) {
      if (Arrays.stream(deviations[leaf]).anyMatch(deviation -> deviation > 0)) {
        Draws draws = Draws.of(setting.noise(), leaf);
        noisy[leaf] = table[leaf].clone();
        for (int unit = 0; unit < noisy[leaf].length; unit++) {
          double points = table[leaf][unit];
          double moved = points + deviations[leaf][unit] * draws.nextGaussian();
          noisy[leaf][unit] = points < 0 ? moved : Math.max(0, moved);
        }
        terms.adjust(leaf, noisy[leaf]);
      }
    }
    return noisy;
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Optional<Collapsed>[][] collapse() {
    Optional<Collapsed>[][] all = new Optional[tables.size()][aggregations.size()];
    for (int t = 0; t < all.length; t++) {
      for (int a = 0; a < all[t].length; a++) {
        List<Aggregation> rules = aggregations.get(a);
        boolean alike = rules.stream().allMatch(rules.getFirst()::equals);
        all[t][a] =
            alike && rules.getFirst() instanceof Mean mean
                ? Collapsed.of(adjusted.get(t), mean)
                : Optional.empty();
      }
    }
    return all;
  }
}
