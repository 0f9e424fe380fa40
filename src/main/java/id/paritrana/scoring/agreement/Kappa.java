package id.paritrana.scoring.agreement;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * Agreement on categories beyond chance. The categories are the distinct marks, in ascending order.
 *
 * <p>kappa = (observed - chance) / (1 - chance); 1 is full agreement, 0 what chance gives. NaN if
 * only one category was used, because chance alone then agrees fully.
 *
 * @param value the coefficient
 * @param z value over its standard error under pure chance; NaN for Light's kappa
 * @param p two-sided probability of so large a z under pure chance
 */
public record Kappa(double value, double z, double p) {

  /** How much a disagreement by some steps of the category order still counts as agreement. */
  public enum Weights {
    /** Only equal categories agree. */
    NONE,
    /** 1 - d / (c - 1) for d steps of c categories. */
    EQUAL,
    /** 1 - (d / (c - 1))² for d steps of c categories. */
    SQUARED
  }

  /**
   * Cohen's kappa of two raters, with the standard error of J. L. Fleiss, J. Cohen, B. S. Everitt,
   * Large sample standard errors of kappa and weighted kappa, Psychological Bulletin 72 (1969)
   * 323-327.
   *
   * @throws IllegalArgumentException unless there are exactly two raters and no mark is missing
   */
  public static Kappa cohen(Ratings ratings, Weights weights) {
    ratings.requireComplete("Cohen's kappa");
    if (ratings.raters() != 2) {
      throw new IllegalArgumentException("Cohen's kappa is of 2 raters, not " + ratings.raters());
    }
    return cohen(ratings.ofRater(0), ratings.ofRater(1), categories(ratings), weights);
  }

  /**
   * Fleiss' kappa of any number of raters, with the standard error of J. L. Fleiss, J. C. M. Nee,
   * J. R. Landis, Large sample variance of kappa in the case of different sets of raters,
   * Psychological Bulletin 86 (1979) 974-977.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static Kappa fleiss(Ratings ratings) {
    ratings.requireComplete("Fleiss' kappa");
    double[] categories = categories(ratings);
    double n = ratings.subjects();
    double m = ratings.raters();
    double[] share = new double[categories.length];
    double observed = 0;
    for (int s = 0; s < n; s++) {
      double[] counts = counts(ratings.given(s), categories);
      for (int c = 0; c < counts.length; c++) {
        share[c] += counts[c] / (n * m);
        observed += counts[c] * (counts[c] - 1) / (n * m * (m - 1));
      }
    }
    double spread = Arrays.stream(share).map(q -> q * (1 - q)).sum();
    double skew = Arrays.stream(share).map(q -> q * (1 - q) * (1 - 2 * q)).sum();
    double variance = 2 * (spread * spread - skew) / (n * m * (m - 1) * spread * spread);
    return tested((observed - (1 - spread)) / spread, variance);
  }

  /**
   * Light's kappa: the mean of Cohen's unweighted kappa over all pairs of raters; no test.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static Kappa light(Ratings ratings) {
    ratings.requireComplete("Light's kappa");
    double[] categories = categories(ratings);
    int raters = ratings.raters();
    double sum = 0;
    for (int a = 0; a < raters; a++) {
      for (int b = a + 1; b < raters; b++) {
        sum += cohen(ratings.ofRater(a), ratings.ofRater(b), categories, Weights.NONE).value();
      }
    }
    return new Kappa(sum / (raters * (raters - 1) / 2.0), Double.NaN, Double.NaN);
  }

  /**
   * Share of the subjects, 0 to 1, to which all raters gave the same mark.
   *
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static double fullAgreement(Ratings ratings) {
    ratings.requireComplete("The share of full agreement");
    long same =
        IntStream.range(0, ratings.subjects())
            .filter(s -> Arrays.stream(ratings.given(s)).distinct().count() == 1)
            .count();
    return (double) same / ratings.subjects();
  }

  private static Kappa cohen(double[] a, double[] b, double[] categories, Weights weights) {
    int c = categories.length;
    double[][] w = weights(c, weights);
    double[] left = shares(a, categories);
    double[] right = shares(b, categories);
    double observed = 0;
    for (int s = 0; s < a.length; s++) {
      observed += w[index(categories, a[s])][index(categories, b[s])] / a.length;
    }
    double chance = 0;
    double[] meanOfLeft = new double[c];
    double[] meanOfRight = new double[c];
    for (int i = 0; i < c; i++) {
      for (int j = 0; j < c; j++) {
        chance += left[i] * right[j] * w[i][j];
        meanOfLeft[i] += right[j] * w[i][j];
        meanOfRight[j] += left[i] * w[i][j];
      }
    }
    double second = 0;
    for (int i = 0; i < c; i++) {
      for (int j = 0; j < c; j++) {
        double off = w[i][j] - (meanOfLeft[i] + meanOfRight[j]);
        second += left[i] * right[j] * off * off;
      }
    }
    double variance = (second - chance * chance) / (a.length * (1 - chance) * (1 - chance));
    return tested((observed - chance) / (1 - chance), variance);
  }

  private static Kappa tested(double value, double variance) {
    double z = value / Math.sqrt(variance);
    double tail = new NormalDistribution().cumulativeProbability(-Math.abs(z));
    return new Kappa(value, z, 2 * tail);
  }

  private static double[][] weights(int c, Weights kind) {
    double[][] w = new double[c][c];
    for (int i = 0; i < c; i++) {
      for (int j = 0; j < c; j++) {
        double step = i == j ? 0 : Math.abs(i - j) / (c - 1.0);
        w[i][j] =
            switch (kind) {
              case NONE -> i == j ? 1 : 0;
              case EQUAL -> 1 - step;
              case SQUARED -> 1 - step * step;
            };
      }
    }
    return w;
  }

  private static double[] categories(Ratings ratings) {
    return IntStream.range(0, ratings.subjects())
        .mapToObj(ratings::given)
        .flatMapToDouble(Arrays::stream)
        .sorted()
        .distinct()
        .toArray();
  }

  private static double[] shares(double[] marks, double[] categories) {
    return Arrays.stream(counts(marks, categories)).map(count -> count / marks.length).toArray();
  }

  private static double[] counts(double[] marks, double[] categories) {
    double[] counts = new double[categories.length];
    for (double mark : marks) {
      counts[index(categories, mark)]++;
    }
    return counts;
  }

  private static int index(double[] categories, double mark) {
    return Arrays.binarySearch(categories, mark);
  }
}
