package id.paritrana.scoring.statistics;

import java.util.Arrays;

/** Ranks of a column; NaN stands for a missing value and stays missing. */
public final class Ranks {

  /** What equal values share. Of 10, 20, 20, 30 ascending: */
  public enum Ties {
    /** 1, 2, 2, 4. */
    MIN,
    /** 1, 2.5, 2.5, 4. */
    AVERAGE,
    /** 1, 3, 3, 4. */
    MAX
  }

  private Ranks() {}

  /** Ranks from the smallest value, which has rank 1. */
  public static double[] ascending(double[] column, Ties ties) {
    double[] sorted = Columns.sorted(column);
    double[] ranks = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      ranks[i] = Double.isNaN(column[i]) ? Double.NaN : rank(sorted, column[i], ties);
    }
    return ranks;
  }

  /** Ranks from the largest value, which has rank 1. */
  public static double[] descending(double[] column, Ties ties) {
    double[] turned = new double[column.length];
    for (int i = 0; i < column.length; i++) {
      turned[i] = -column[i];
    }
    return ascending(turned, ties);
  }

  private static double rank(double[] sorted, double x, Ties ties) {
    int first = first(sorted, x);
    int last = last(sorted, x);
    return switch (ties) {
      case MIN -> first + 1;
      case AVERAGE -> (first + last) / 2.0 + 1;
      case MAX -> last + 1;
    };
  }

  private static int first(double[] sorted, double x) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] < x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static int last(double[] sorted, double x) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted[middle] <= x) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The positions of a column from the smallest value to the largest; equal values in order. */
  public static int[] order(double[] column) {
    Integer[] positions = new Integer[column.length];
    Arrays.setAll(positions, i -> i);
    Arrays.sort(positions, (a, b) -> Double.compare(column[a], column[b]));
    int[] order = new int[column.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = positions[i];
    }
    return order;
  }
}
