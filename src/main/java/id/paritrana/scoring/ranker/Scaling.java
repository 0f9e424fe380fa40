package id.paritrana.scoring.ranker;

import java.util.Arrays;

/** How a column is made free of its unit; x a value, min, max and sum those of its column. */
public enum Scaling {
  /** x / √(sum of x²); a cost stays a cost. 3, 4 becomes 0.6, 0.8. A column of zeros stays. */
  VECTOR,
  /**
   * (x - min) / (max - min), for a cost (max - x) / (max - min). 2, 3, 6 becomes 0, 0.25, 1. A
   * constant column becomes 0, because it separates nobody.
   */
  MIN_MAX,
  /** x / max, for a cost min / x. 2, 4 becomes 0.5, 1, and 1, 0.5 as a cost. */
  LINEAR,
  /** x / sum, for a cost (1/x) / sum of 1/x. 1, 3 becomes 0.25, 0.75, and 0.75, 0.25 as a cost. */
  SUM;

  /** Whether larger is better for every criterion after scaling. */
  public boolean turnsCosts() {
    return this != VECTOR;
  }

  /**
   * The scaled column of one criterion.
   *
   * @throws IllegalArgumentException if LINEAR or SUM meet a negative value, a column of zeros, or
   *     a cost that is not positive
   */
  public double[] scaled(Alternatives alternatives, int criterion) {
    double[] x = alternatives.column(criterion);
    boolean cost = !alternatives.higherIsBetter(criterion);
    return switch (this) {
      case VECTOR -> divided(x, Math.sqrt(Arrays.stream(x).map(v -> v * v).sum()));
      case MIN_MAX -> minMax(x, cost);
      case LINEAR -> linear(positive(x, cost), cost);
      case SUM -> {
        double[] y = positive(x, cost);
        double[] good = cost ? Arrays.stream(y).map(v -> 1 / v).toArray() : y;
        yield divided(good, Arrays.stream(good).sum());
      }
    };
  }

  private static double[] divided(double[] x, double by) {
    return by == 0 ? x : Arrays.stream(x).map(v -> v / by).toArray();
  }

  private static double[] minMax(double[] x, boolean cost) {
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    double range = max - min;
    return Arrays.stream(x).map(v -> range == 0 ? 0 : (cost ? max - v : v - min) / range).toArray();
  }

  private static double[] linear(double[] x, boolean cost) {
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    return Arrays.stream(x).map(v -> cost ? min / v : v / max).toArray();
  }

  private double[] positive(double[] x, boolean cost) {
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    if (min < 0 || max == 0 || (cost && min == 0)) {
      throw new IllegalArgumentException(
          "%s scaling of values from %s to %s; allowed are %s"
              .formatted(this, min, max, cost ? "positive costs" : "0 and above, not all 0"));
    }
    return x;
  }
}
