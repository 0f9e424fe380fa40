package id.paritrana.scoring.treatment;

import java.util.Arrays;

/** Fills the gaps of one unit's series from its other years; NaN where nothing can. */
public final class TimeImputation {
  private TimeImputation() {}

  /**
   * Gaps become the last earlier value.
   *
   * @param times ascending
   * @param reach most time that may lie between
   */
  public static double[] latest(double[] times, double[] values, double reach) {
    double[] filled = values.clone();
    int last = -1;
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        last = i;
      } else if (last >= 0 && times[i] - times[last] <= reach) {
        filled[i] = values[last];
      }
    }
    return filled;
  }

  /** Gaps become the last earlier value, those before the first value that first value. */
  public static double[] constant(double[] times, double[] values) {
    double[] filled = latest(times, values, Double.POSITIVE_INFINITY);
    double first =
        Arrays.stream(values).filter(x -> !Double.isNaN(x)).findFirst().orElse(Double.NaN);
    for (int i = 0; i < filled.length && Double.isNaN(filled[i]); i++) {
      filled[i] = first;
    }
    return filled;
  }

  /**
   * Gaps between two values lie on the straight line between them; those before the first or after
   * the last value take it.
   */
  public static double[] linear(double[] times, double[] values) {
    double[] filled = constant(times, values);
    int left = -1;
    for (int right = 0; right < values.length; right++) {
      if (Double.isNaN(values[right])) {
        continue;
      }
      for (int i = left + 1; left >= 0 && i < right; i++) {
        double way = (times[i] - times[left]) / (times[right] - times[left]);
        filled[i] = values[left] + (values[right] - values[left]) * way;
      }
      left = right;
    }
    return filled;
  }
}
