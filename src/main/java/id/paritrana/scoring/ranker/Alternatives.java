package id.paritrana.scoring.ranker;

import java.util.Arrays;

/**
 * Complete figures of several alternatives on several criteria, with the direction of each
 * criterion.
 */
public final class Alternatives {

  private final double[][] values;
  private final boolean[] higherIsBetter;

  private Alternatives(double[][] values, boolean[] higherIsBetter) {
    this.values = values;
    this.higherIsBetter = higherIsBetter;
  }

  /**
   * Copies a table, one row per alternative, one column per criterion.
   *
   * @param higherIsBetter one entry per criterion; false for a cost
   * @throws IllegalArgumentException if there are fewer than two alternatives or no criterion, a
   *     row has another length, or a value is not finite
   */
  public static Alternatives of(double[][] values, boolean[] higherIsBetter) {
    if (values.length < 2 || higherIsBetter.length == 0) {
      throw new IllegalArgumentException(
          "Needs at least 2 alternatives and 1 criterion; given are %d and %d"
              .formatted(values.length, higherIsBetter.length));
    }
    double[][] copy = new double[values.length][];
    for (int a = 0; a < values.length; a++) {
      boolean finite = Arrays.stream(values[a]).allMatch(Double::isFinite);
      if (values[a].length != higherIsBetter.length || !finite) {
        throw new IllegalArgumentException(
            "Row %d has %d values of which all are finite: %s; needed are %d finite ones"
                .formatted(a, values[a].length, finite, higherIsBetter.length));
      }
      copy[a] = values[a].clone();
    }
    return new Alternatives(copy, higherIsBetter.clone());
  }

  /** How many alternatives there are. */
  public int count() {
    return values.length;
  }

  /** How many criteria there are. */
  public int criteria() {
    return higherIsBetter.length;
  }

  public double value(int alternative, int criterion) {
    return values[alternative][criterion];
  }

  public boolean higherIsBetter(int criterion) {
    return higherIsBetter[criterion];
  }

  /** All alternatives' values of one criterion. */
  public double[] column(int criterion) {
    return Arrays.stream(values).mapToDouble(row -> row[criterion]).toArray();
  }

  /**
   * The weights divided by their sum.
   *
   * @throws IllegalArgumentException unless there is one weight per criterion, none is negative and
   *     one is positive
   */
  double[] shares(double[] weights) {
    double sum = Arrays.stream(weights).sum();
    boolean allowed = Arrays.stream(weights).allMatch(w -> w >= 0 && Double.isFinite(w)) && sum > 0;
    if (weights.length != criteria() || !allowed) {
      throw new IllegalArgumentException(
          "Weights %s; needed are %d that are not negative, one of them positive"
              .formatted(Arrays.toString(weights), criteria()));
    }
    return Arrays.stream(weights).map(weight -> weight / sum).toArray();
  }
}
