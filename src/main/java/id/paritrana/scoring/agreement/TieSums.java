package id.paritrana.scoring.agreement;

import java.util.Arrays;

/**
 * Sums over the groups of equal values of a series, for the variance of Kendall's S with ties.
 *
 * @param pairs sum of t(t-1)/2 over groups of t equal values
 * @param triples sum of t(t-1)(t-2)
 * @param weighted sum of t(t-1)(2t+5)
 */
record TieSums(double pairs, double triples, double weighted) {

  static TieSums of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    TieSums sums = new TieSums(0, 0, 0);
    int start = 0;
    for (int i = 1; i <= sorted.length; i++) {
      if (i == sorted.length || sorted[i] != sorted[start]) {
        sums = sums.plus(i - start);
        start = i;
      }
    }
    return sums;
  }

  private TieSums plus(double t) {
    return new TieSums(
        pairs + t * (t - 1) / 2,
        triples + t * (t - 1) * (t - 2),
        weighted + t * (t - 1) * (2 * t + 5));
  }

  /**
   * M. G. Kendall, Rank Correlation Methods (1948), chapter 4: variance of S in unrelated series.
   */
  static double variance(double n, TieSums x, TieSums y) {
    double first = (n * (n - 1) * (2 * n + 5) - x.weighted - y.weighted) / 18;
    double second = 4 * x.pairs * y.pairs / (2 * n * (n - 1));
    double third = n < 3 ? 0 : x.triples * y.triples / (9 * n * (n - 1) * (n - 2));
    return first + second + third;
  }
}
