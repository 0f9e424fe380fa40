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
 * computed column by column on transformed tables; all others group by group, by the same means
 * that score a run. Both agree within 1e-13 relative.
 */
public final class Experiment {

  private final Hierarchy hierarchy;
  private final List<double[][]> tables;
  private final List<List<Aggregation>> aggregations;
  private final double[][] deviations;
  private final double[] offset;
  private final Optional<Collapsed>[][] collapsed;

  private Experiment(
      Hierarchy hierarchy,
      List<double[][]> tables,
      List<List<Aggregation>> aggregations,
      double[][] deviations,
      double[] offset) {
    this.hierarchy = hierarchy;
    this.tables = tables;
    this.aggregations = aggregations;
    this.deviations = deviations;
    this.offset = offset;
    this.collapsed = collapse();
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
        hierarchy, List.copyOf(tables), List.copyOf(aggregations), new double[0][], new double[0]);
  }

  /**
   * The same experiment with normal noise on the points of each replicate. Noise does not carry
   * points below 0, which no panel can give and for which some means are not defined.
   *
   * @param standardDeviations one column per leaf, one entry per unit, 0 where there is no noise
   */
  public Experiment withNoise(double[][] standardDeviations) {
    return new Experiment(hierarchy, tables, aggregations, standardDeviations, offset);
  }

  /** The same experiment with points added to each unit's score, such as a penalty. */
  public Experiment withOffset(double[] points) {
    return new Experiment(hierarchy, tables, aggregations, deviations, points);
  }

  /** How many units are scored. */
  public int units() {
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
    if (offset.length == 0) {
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
    } else if (offset.length > 0) {
      form.get().fromKeys(keys);
    }
    for (int unit = 0; unit < offset.length; unit++) {
      keys[unit] += offset[unit];
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
      columns[hierarchy.leaves() + g] =
          combined(columns, shares, hierarchy.groups().get(g), rules.get(g));
    }
    System.arraycopy(columns[columns.length - 1], 0, scores, 0, scores.length);
  }

  private double[] combined(
      double[][] columns, double[] shares, List<Integer> parts, Aggregation rule) {
    return switch (rule) {
      case Mean mean -> means(columns, shares, parts, mean);
      case Aggregation.Copeland _ -> copeland(columns, shares, parts);
    };
  }

  /** Wins minus losses, brought to 0 to 100 points as in a run. */
  private double[] copeland(double[][] columns, double[] shares, List<Integer> parts) {
    double[][] own = parts.stream().map(part -> columns[part]).toArray(double[][]::new);
    double[] weights = parts.stream().mapToDouble(part -> shares[part]).toArray();
    double[] wins = Outranking.copeland(Outranking.matrix(own, weights));
    int others = units() - 1;
    Arrays.setAll(wins, u -> others == 0 ? 50 : (wins[u] + others) / (2.0 * others) * 100);
    return wins;
  }

  private double[] means(double[][] columns, double[] shares, List<Integer> parts, Mean mean) {
    double[] combined = new double[units()];
    double[] values = new double[parts.size()];
    double[] own = new double[parts.size()];
    for (int unit = 0; unit < combined.length; unit++) {
      double present = 0;
      for (int p = 0; p < values.length; p++) {
        values[p] = columns[parts.get(p)][unit];
        own[p] = Double.isNaN(values[p]) ? 0 : shares[parts.get(p)];
        present += own[p];
      }
      for (int p = 0; p < own.length; p++) {
        own[p] /= present;
      }
      combined[unit] = mean.of(values, own);
    }
    return combined;
  }

  private double[][] noisy(Setting setting) {
    double[][] table = tables.get(setting.table());
    if (setting.noise() == Setting.QUIET) {
      return table;
    }
    double[][] noisy = table.clone();
    for (int leaf = 0; leaf < deviations.length; leaf++) {
      if (Arrays.stream(deviations[leaf]).anyMatch(deviation -> deviation > 0)) {
        Draws draws = Draws.of(setting.noise(), leaf);
        noisy[leaf] = table[leaf].clone();
        for (int unit = 0; unit < noisy[leaf].length; unit++) {
          double points = table[leaf][unit];
          double moved = points + deviations[leaf][unit] * draws.nextGaussian();
          noisy[leaf][unit] = points < 0 ? moved : Math.max(0, moved);
        }
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
                ? Collapsed.of(tables.get(t), mean)
                : Optional.empty();
      }
    }
    return all;
  }
}
