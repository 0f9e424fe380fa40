package id.paritrana.scoring.composite;

/**
 * How much data a unit has.
 *
 * @param missing indicators without a value
 * @param zeros indicators whose value is 0
 * @param present share of the indicators that have a value, 0 to 1
 * @param nonZero share of the present values that are not 0; NaN where none is present
 */
public record Availability(int missing, int zeros, double present, double nonZero) {

  /** Of one row over these columns. */
  public static Availability of(double[][] columns, int row) {
    int missing = 0;
    int zeros = 0;
    for (double[] column : columns) {
      missing += Double.isNaN(column[row]) ? 1 : 0;
      zeros += column[row] == 0 ? 1 : 0;
    }
    int n = columns.length;
    double here = n - missing;
    return new Availability(missing, zeros, here / n, here == 0 ? Double.NaN : 1 - zeros / here);
  }

  /** Whether the unit has enough data: at least this share of values. */
  public boolean passes(double presentAtLeast) {
    return present >= presentAtLeast;
  }

  /** Whether it has enough data and not too many zeros. */
  public boolean passes(double presentAtLeast, double nonZeroAtLeast) {
    return passes(presentAtLeast) && nonZero >= nonZeroAtLeast;
  }
}
