package id.paritrana.scoring.treatment;

import id.paritrana.scoring.statistics.Columns;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/** Fills the gaps of a column from its other values; a gap that nothing can fill stays NaN. */
public final class Imputation {
  private Imputation() {}

  /** Gaps become the mean of the present values. */
  public static double[] mean(double[] x) {
    return filled(x, Columns.mean(x));
  }

  /** Gaps become the median of the present values. */
  public static double[] median(double[] x) {
    return filled(x, Columns.median(x));
  }

  /** Gaps become the mean of the present values of their group; an empty group name has none. */
  public static double[] groupMean(double[] x, List<String> groups) {
    return byGroup(x, groups, Columns::mean);
  }

  /** Gaps become the median of the present values of their group; an empty name has none. */
  public static double[] groupMedian(double[] x, List<String> groups) {
    return byGroup(x, groups, Columns::median);
  }

  private static double[] filled(double[] x, double value) {
    double[] result = x.clone();
    for (int i = 0; i < x.length; i++) {
      result[i] = Double.isNaN(x[i]) ? value : x[i];
    }
    return result;
  }

  private static double[] byGroup(
      double[] x, List<String> groups, ToDoubleFunction<double[]> centre) {
    Map<String, Double> centres = new HashMap<>();
    for (String group : groups) {
      centres.computeIfAbsent(group, each -> centre.applyAsDouble(members(x, groups, each)));
    }
    double[] result = x.clone();
    for (int i = 0; i < x.length; i++) {
      if (Double.isNaN(x[i]) && !groups.get(i).isEmpty()) {
        result[i] = centres.get(groups.get(i));
      }
    }
    return result;
  }

  private static double[] members(double[] x, List<String> groups, String group) {
    double[] members = x.clone();
    Arrays.setAll(members, i -> groups.get(i).equals(group) ? x[i] : Double.NaN);
    return members;
  }
}
