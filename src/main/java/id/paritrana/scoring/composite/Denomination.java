package id.paritrana.scoring.composite;

/** Divides an indicator by another quantity of the same unit, to compare small with large. */
public final class Denomination {
  private Denomination() {}

  /** x/d of each row; NaN where either is missing or the denominator is 0. */
  public static double[] by(double[] column, double[] denominators) {
    double[] result = new double[column.length];
    for (int i = 0; i < result.length; i++) {
      result[i] = denominators[i] == 0 ? Double.NaN : column[i] / denominators[i];
    }
    return result;
  }
}
