package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Moments;
import java.util.Arrays;

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
    int zeros = (int) Arrays.stream(sorted).filter(x -> x == 0).count();
    return new Summary(
        Columns.min(column),
        Columns.max(column),
        Columns.mean(column),
        Columns.median(column),
        Columns.standardDeviation(column),
        Moments.skewness(column),
        Moments.kurtosis(column),
        sorted.length,
        sorted.length - zeros,
        (int) Arrays.stream(sorted).distinct().count(),
        longestRun(sorted));
  }

  private static int longestRun(double[] sorted) {
    int longest = 0;
    int run = 0;
    for (int i = 0; i < sorted.length; i++) {
      run = i > 0 && sorted[i] == sorted[i - 1] ? run + 1 : 1;
      longest = Math.max(longest, run);
    }
    return longest;
  }
}
