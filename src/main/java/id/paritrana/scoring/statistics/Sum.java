package id.paritrana.scoring.statistics;

/**
 * A compensated sum: what each addition rounds away is carried along and added at the end.
 *
 * <p>The error of the result is about one unit in the last place plus n² times the square of the
 * unit roundoff, whatever the length; terms are taken in the order in which they come, so that the
 * same order gives the same bits on every machine.
 *
 * <p>Source: A. Neumaier, Rundungsfehleranalyse einiger Verfahren zur Summation endlicher Summen,
 * ZAMM 54 (1974).
 */
public final class Sum {
  private double sum;
  private double lost;

  /** The sum of an array, from its first element to its last. */
  public static double of(double[] terms) {
    Sum sum = new Sum();
    for (double term : terms) {
      sum.add(term);
    }
    return sum.value();
  }

  /** Adds one term; NaN makes the sum NaN. */
  public void add(double term) {
    double next = sum + term;
    if (Math.abs(sum) >= Math.abs(term)) {
      lost += (sum - next) + term;
    } else {
      lost += (term - next) + sum;
    }
    sum = next;
  }

  /** The sum so far; 0 before the first term. */
  public double value() {
    double whole = sum + lost;
    return Double.isNaN(whole) && !Double.isNaN(sum) ? sum : whole;
  }
}
