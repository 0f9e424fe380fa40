package id.paritrana.scoring.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Krippendorff's alpha: agreement beyond chance for any number of raters and with missing marks.
 *
 * <p>alpha = 1 - D_o / D_e, the observed over the expected disagreement of pairs of marks. A
 * subject with m marks gives each of its m(m-1) ordered pairs the weight 1/(m-1); subjects with
 * fewer than two marks count for nothing. 1 is full agreement, 0 what chance gives, negative values
 * are systematic disagreement. NaN if fewer than two marks can be paired; 1 if all paired marks are
 * equal.
 *
 * <p>Literature: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011).
 */
public final class KrippendorffAlpha {

  /** What differences between marks mean, and hence the squared distance of two marks. */
  public enum Scale {
    /** Labels: 0 if equal, 1 if not. */
    NOMINAL,
    /** Order only: the square of the count of marks from one to the other, both ends half. */
    ORDINAL,
    /** Distances: (a - b)². */
    INTERVAL,
    /** Distances relative to a true zero: ((a - b) / (a + b))², and 0 for two zeros. */
    RATIO
  }

  private KrippendorffAlpha() {}

  /**
   * Computes alpha over all pairable marks.
   *
   * @throws IllegalArgumentException if the scale is a ratio scale and a mark is negative
   */
  public static double of(Ratings ratings, Scale scale) {
    double[] values =
        IntStream.range(0, ratings.subjects())
            .mapToObj(ratings::given)
            .filter(marks -> marks.length > 1)
            .flatMapToDouble(Arrays::stream)
            .sorted()
            .distinct()
            .toArray();
    if (scale == Scale.RATIO && values.length > 0 && values[0] < 0) {
      throw new IllegalArgumentException("A ratio scale has no mark below 0; given " + values[0]);
    }
    double[][] coincidences = coincidences(ratings, values);
    double[] totals = Arrays.stream(coincidences).mapToDouble(KrippendorffAlpha::sum).toArray();
    double n = sum(totals);
    if (n < 2) {
      return Double.NaN;
    }
    double observed = 0;
    double expected = 0;
    for (int a = 0; a < values.length; a++) {
      for (int b = a + 1; b < values.length; b++) {
        double distance = distance(values, totals, a, b, scale);
        observed += coincidences[a][b] * distance;
        expected += totals[a] * totals[b] * distance;
      }
    }
    return expected == 0 ? 1 : 1 - (n - 1) * observed / expected;
  }

  private static double[][] coincidences(Ratings ratings, double[] values) {
    double[][] table = new double[values.length][values.length];
    for (int s = 0; s < ratings.subjects(); s++) {
      double[] marks = ratings.given(s);
      for (int i = 0; i < marks.length; i++) {
        for (int j = 0; j < marks.length; j++) {
          if (i != j) {
            int a = Arrays.binarySearch(values, marks[i]);
            table[a][Arrays.binarySearch(values, marks[j])] += 1.0 / (marks.length - 1);
          }
        }
      }
    }
    return table;
  }

  private static double distance(double[] values, double[] totals, int a, int b, Scale scale) {
    double root =
        switch (scale) {
          case NOMINAL -> 1;
          case ORDINAL -> between(totals, a, b);
          case INTERVAL -> values[a] - values[b];
          case RATIO -> (values[a] - values[b]) / (values[a] + values[b]);
        };
    return root * root;
  }

  private static double between(double[] totals, int a, int b) {
    return sum(Arrays.copyOfRange(totals, a, b + 1)) - (totals[a] + totals[b]) / 2;
  }

  private static double sum(double[] terms) {
    double sum = 0;
    for (double term : terms) {
      sum += term;
    }
    return sum;
  }
}
