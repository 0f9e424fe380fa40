package id.paritrana.scoring.weighting;

import id.paritrana.scoring.agreement.Correlation;
import id.paritrana.scoring.ranker.Alternatives;
import id.paritrana.scoring.ranker.Scaling;
import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Weights that the figures themselves suggest. Where no criterion separates the alternatives, all
 * weights are equal.
 */
public final class ObjectiveWeights {

  /** Correlations of columns that say the same may miss 1 by this. */
  private static final double NO_CONFLICT = 1e-12;

  /** How CRITIC measures that two criteria repeat each other. */
  public enum Redundancy {
    PEARSON,
    SPEARMAN
  }

  private ObjectiveWeights() {}

  /**
   * Shannon entropy: with p = x / column sum and E = -(sum of p ln p) / ln m, weights in proportion
   * to 1 - E. 0 ln 0 counts as 0. Directions play no part.
   *
   * <p>Literature: M. Zeleny, Multiple Criteria Decision Making (1982), chapter 7.
   *
   * @throws IllegalArgumentException if a value is negative or a column sums to 0
   */
  public static double[] entropy(Alternatives alternatives) {
    double logarithm = StrictMath.log(alternatives.count());
    return toSumOne(
        alternatives,
        c -> {
          double[] x = alternatives.column(c);
          double sum = Arrays.stream(x).sum();
          if (!(sum > 0) || Arrays.stream(x).anyMatch(v -> v < 0)) {
            throw new IllegalArgumentException(
                "Criterion %d: %s; entropy needs values of 0 and above, not all 0"
                    .formatted(c, Arrays.toString(x)));
          }
          double entropy = 0;
          for (double v : x) {
            double p = v / sum;
            entropy -= p == 0 ? 0 : p * StrictMath.log(p);
          }
          return Math.max(0, 1 - entropy / logarithm);
        });
  }

  /**
   * CRITIC: standard deviation of the min-max values (costs turned) times the sum of 1 - r with the
   * other criteria. A constant criterion has weight 0 and counts for nothing with the others. Where
   * those that vary do not conflict, since there is one or all say the same, they share alike.
   *
   * <p>Literature: D. Diakoulaki, G. Mavrotas, L. Papayannakis, Determining objective weights in
   * multiple criteria problems: the CRITIC method, Computers and Operations Research 22 (1995)
   * 763-770.
   */
  public static double[] critic(Alternatives alternatives, Redundancy redundancy) {
    double[][] x =
        IntStream.range(0, alternatives.criteria())
            .mapToObj(c -> Scaling.MIN_MAX.scaled(alternatives, c))
            .toArray(double[][]::new);
    double[] spread = Arrays.stream(x).mapToDouble(ObjectiveWeights::deviation).toArray();
    double[] importance = new double[x.length];
    for (int c = 0; c < x.length; c++) {
      for (int other = 0; other < x.length; other++) {
        if (other != c && spread[other] > 0 && spread[c] > 0) {
          importance[c] += spread[c] * (1 - correlation(x[c], x[other], redundancy));
        }
      }
    }
    boolean conflict = Arrays.stream(importance).sum() > NO_CONFLICT;
    return toSumOne(alternatives, c -> conflict ? importance[c] : Math.signum(spread[c]));
  }

  private static double correlation(double[] x, double[] y, Redundancy redundancy) {
    return switch (redundancy) {
      case PEARSON -> Correlation.pearson(x, y).value();
      case SPEARMAN -> Correlation.spearman(x, y).value();
    };
  }

  /**
   * MEREC: how much the overall performance changes when a criterion is left out. With n = min / x
   * for gains and x / max for costs and c criteria, S = ln(1 + (sum of |ln n|) / c) for each
   * alternative; the weight is in proportion to the sum over alternatives of the change of S.
   *
   * <p>Literature: M. Keshavarz-Ghorabaee and others, Determination of objective weights using a
   * new method based on the removal effects of criteria, Symmetry 13 (2021) 525.
   *
   * @throws IllegalArgumentException if a value is not positive
   */
  public static double[] merec(Alternatives alternatives) {
    int criteria = alternatives.criteria();
    double[][] logarithms = new double[criteria][];
    double[] all = new double[alternatives.count()];
    for (int c = 0; c < criteria; c++) {
      logarithms[c] = distances(alternatives, c);
      for (int a = 0; a < all.length; a++) {
        all[a] += logarithms[c][a];
      }
    }
    return toSumOne(
        alternatives,
        c -> {
          double effect = 0;
          for (int a = 0; a < all.length; a++) {
            double with = StrictMath.log(1 + all[a] / criteria);
            double without = StrictMath.log(1 + (all[a] - logarithms[c][a]) / criteria);
            effect += Math.abs(without - with);
          }
          return effect;
        });
  }

  private static double[] distances(Alternatives alternatives, int c) {
    double[] x = alternatives.column(c);
    double min = Arrays.stream(x).min().orElseThrow();
    double max = Arrays.stream(x).max().orElseThrow();
    if (!(min > 0)) {
      throw new IllegalArgumentException(
          "Criterion %d has the value %s; the method needs positive ones".formatted(c, min));
    }
    boolean gain = alternatives.higherIsBetter(c);
    return Arrays.stream(x).map(v -> Math.abs(StrictMath.log(gain ? min / v : v / max))).toArray();
  }

  /** In proportion to the standard deviation (divisor m - 1) of the raw values; units count. */
  public static double[] standardDeviation(Alternatives alternatives) {
    return toSumOne(alternatives, c -> deviation(alternatives.column(c)));
  }

  private static double deviation(double[] x) {
    double mean = Arrays.stream(x).sum() / x.length;
    double squares = Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum();
    boolean constant = Arrays.stream(x).allMatch(v -> v == x[0]);
    return constant ? 0 : Math.sqrt(squares / (x.length - 1));
  }

  private static double[] toSumOne(Alternatives alternatives, IntToDoubleFunction importance) {
    double[] raw = IntStream.range(0, alternatives.criteria()).mapToDouble(importance).toArray();
    double sum = Arrays.stream(raw).sum();
    return Arrays.stream(raw).map(w -> sum == 0 ? 1.0 / raw.length : w / sum).toArray();
  }
}
