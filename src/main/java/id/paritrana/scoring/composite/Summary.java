package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Moments;

/**
 * One column in numbers.
 *
 * @param standardDeviation with the divisor n-1
 * @param skewness type 2, see {@link Moments}
 * @param kurtosis excess, type 2
 * @param present values that are there
 * @param nonZero of these, values that are not 0
 * @param unique different values
 * @param same how often the most frequent value occurs
 */
public record Summary(
    double min,
    double max,
    double mean,
    double median,
    double standardDeviation,
    double skewness,
    double kurtosis,
    int present,
    int nonZero,
    int unique,
    int same) {

  /** The summary of a column; NaN stands for a missing value. */
  public static Summary of(double[] column) {
    double[] sorted = Columns.sorted(column);
    int nonZero = 0;
    int unique = 0;
    int same = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      boolean repeated = i > 0 && sorted[i] == sorted[i - 1];
      run = repeated ? run + 1 : 1;
      unique += repeated ? 0 : 1;
      same = Math.max(same, run);
      nonZero += sorted[i] == 0 ? 0 : 1;
    }
    return new Summary(
        Columns.min(column),
        Columns.max(column),
        Columns.mean(column),
        Columns.median(column),
        Columns.standardDeviation(column),
        Moments.skewness(column),
        Moments.kurtosis(column),
        sorted.length,
        nonZero,
        unique,
        same);
  }
}
