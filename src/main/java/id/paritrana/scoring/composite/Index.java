package id.paritrana.scoring.composite;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Outranking;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Aggregates the columns of indicators up a hierarchy. */
public final class Index {

  /** Shares of parts are compared with this margin, so that 2 of 3 reach 2/3. */
  private static final double MARGIN = 1e-9;

  /**
   * How one level is made from the level below.
   *
   * @param atLeast share of the direct parts, 0 to 1, that must be present for a value
   */
  public record Rule(Aggregation aggregation, double atLeast) {

    /** A rule that takes whatever parts are present. */
    public static Rule of(Aggregation aggregation) {
      return new Rule(aggregation, 0);
    }
  }

  private Index() {}

  /**
   * The columns of the indicators and of all aggregates above them.
   *
   * @param columns by code of the indicator, larger is better, NaN is missing
   * @param rules for level 2, level 3 and so on; the last one also for all levels above it
   */
  public static Map<String, double[]> aggregate(
      Hierarchy hierarchy, Map<String, double[]> columns, List<Rule> rules) {
    Map<String, double[]> all = new LinkedHashMap<>(columns);
    for (int level = 2; level <= hierarchy.levels(); level++) {
      Rule rule = rules.get(Math.min(level - 2, rules.size() - 1));
      for (Hierarchy.Element element : hierarchy.level(level)) {
        List<Hierarchy.Element> parts = hierarchy.partsOf(element.code());
        double[][] below =
            parts.stream().map(part -> all.get(part.code())).toArray(double[][]::new);
        double[] weights = parts.stream().mapToDouble(Hierarchy.Element::weight).toArray();
        all.put(element.code(), combine(below, weights, rule));
      }
    }
    return all;
  }

  private static double[] combine(double[][] parts, double[] weights, Rule rule) {
    return switch (rule.aggregation()) {
      case Aggregation.Copeland _ -> Outranking.copeland(Outranking.matrix(parts, weights));
      case Aggregation.Mean mean -> {
        double[] values = new double[parts.length];
        double[] column = new double[parts[0].length];
        for (int row = 0; row < column.length; row++) {
          int present = 0;
          for (int i = 0; i < parts.length; i++) {
            values[i] = parts[i][row];
            present += Double.isNaN(values[i]) ? 0 : 1;
          }
          column[row] =
              (double) present / parts.length < rule.atLeast() - MARGIN
                  ? Double.NaN
                  : mean(mean, values, weights);
        }
        yield column;
      }
    };
  }

  private static double mean(Aggregation.Mean mean, double[] values, double[] weights) {
    double[] shares = Aggregation.shares(values, weights);
    double sum = 0;
    for (double share : shares) {
      sum += share;
    }
    return sum == 0 ? Double.NaN : mean.of(values, shares);
  }
}
