package id.paritrana.scoring.robustness;

import java.util.Arrays;

/**
 * Ranks of numbers, the largest first; equal numbers share the smallest rank.
 *
 * <p>Numbers are dealt into as many buckets as there are units by their place between the smallest
 * and the largest, and sorted within their bucket: linear time for scores that spread, and never
 * worse than a sort for those that clump. One sorter serves one thread.
 */
final class RankSorter {

  private static final int CROWDED = 48;
  private static final int DROPPED = 13;

  private final int[] starts;
  private final int[] bucketOf;
  private final int[] order;
  private final double[] sorted;

  RankSorter(int units) {
    this.starts = new int[units + 1];
    this.bucketOf = new int[units];
    this.order = new int[units];
    this.sorted = new double[units];
  }

  /**
   * A score to 40 binary digits, about 12 decimal ones: within the accuracy of sums, so that scores
   * that are equal on paper are equal here whatever the order in which they were added up.
   */
  static double significant(double score) {
    long bits = Double.doubleToRawLongBits(score) + (1L << DROPPED - 1);
    return Double.longBitsToDouble(bits & -1L << DROPPED);
  }

  /** Writes the rank of each key, 1 for the largest; keys must not be NaN. */
  void rank(double[] keys, int[] ranks) {
    int n = keys.length;
    double min = keys[0];
    double max = keys[0];
    for (int unit = 1; unit < n; unit++) {
      min = Math.min(min, keys[unit]);
      max = Math.max(max, keys[unit]);
    }
    double scale = (n - 1) / (max - min);
    if (!(scale > 0) || !Double.isFinite(scale) || deal(keys, max, scale) > CROWDED) {
      bySorting(keys, ranks);
      return;
    }
    scatter(keys);
    for (int bucket = 0; bucket < n; bucket++) {
      sort(bucket == 0 ? 0 : starts[bucket - 1], starts[bucket]);
    }
    assign(ranks);
  }

  /** Counts the buckets and returns the size of the fullest. */
  private int deal(double[] keys, double max, double scale) {
    Arrays.fill(starts, 0);
    int fullest = 0;
    for (int unit = 0; unit < keys.length; unit++) {
      int bucket = (int) ((max - keys[unit]) * scale);
      bucketOf[unit] = bucket;
      fullest = Math.max(fullest, ++starts[bucket + 1]);
    }
    for (int bucket = 1; bucket < starts.length; bucket++) {
      starts[bucket] += starts[bucket - 1];
    }
    return fullest;
  }

  /** Puts keys behind the start of their bucket; afterwards each start has become its end. */
  private void scatter(double[] keys) {
    for (int unit = 0; unit < keys.length; unit++) {
      int place = starts[bucketOf[unit]]++;
      sorted[place] = keys[unit];
      order[place] = unit;
    }
  }

  private void sort(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      double key = sorted[i];
      int unit = order[i];
      int j = i - 1;
      while (j >= from && sorted[j] < key) {
        sorted[j + 1] = sorted[j];
        order[j + 1] = order[j];
        j--;
      }
      sorted[j + 1] = key;
      order[j + 1] = unit;
    }
  }

  private void assign(int[] ranks) {
    int rank = 1;
    for (int place = 0; place < sorted.length; place++) {
      if (place > 0 && sorted[place] != sorted[place - 1]) {
        rank = place + 1;
      }
      ranks[order[place]] = rank;
    }
  }

  private void bySorting(double[] keys, int[] ranks) {
    int n = keys.length;
    for (int unit = 0; unit < n; unit++) {
      sorted[unit] = keys[unit] + 0.0; // so that -0 and 0 are equal for the search below
    }
    Arrays.sort(sorted);
    for (int unit = 0; unit < n; unit++) {
      ranks[unit] = n - firstAbove(keys[unit]) + 1;
    }
  }

  private int firstAbove(double key) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= key) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
