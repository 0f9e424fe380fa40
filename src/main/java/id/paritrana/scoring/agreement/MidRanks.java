package id.paritrana.scoring.agreement;

import java.util.Arrays;

/**
 * Ranks of values from the smallest (1) to the largest (n); equal values share the mean of their
 * places, so that the sum is always n(n+1)/2.
 *
 * @param ranks in the order of the values
 * @param tieTerm sum over groups of t equal values of t³ - t; 0 without ties
 */
record MidRanks(double[] ranks, double tieTerm) {

  static MidRanks of(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] ranks = new double[values.length];
    double ties = 0;
    for (int i = 0; i < values.length; i++) {
      int below = firstAtLeast(sorted, values[i]);
      int upTo = firstAbove(sorted, values[i]);
      ranks[i] = (below + 1 + upTo) / 2.0;
      double t = upTo - below;
      ties += t * t - 1;
    }
    return new MidRanks(ranks, ties);
  }

  private static int firstAtLeast(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int firstAbove(double[] sorted, double value) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= value) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
