package id.paritrana.scoring.robustness;

import id.paritrana.scoring.statistics.Columns;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How much of the variance of a result each factor makes: alone (first order) and with all its
 * interactions (total order).
 *
 * <p>Literature: A. Saltelli and others, Variance based sensitivity analysis of model output,
 * Computer Physics Communications 181 (2010) 259-270; I. M. Sobol, Mathematical Modelling and
 * Computational Experiment 1 (1993) 407-414.
 *
 * @param first share of the variance by the factor alone; as an estimate it may leave 0 to 1 a
 *     little
 * @param total share of the variance in which the factor takes part
 */
public record SobolIndices(double first, double total) {

  private static final int RESAMPLES = 200;

  /** How the indices are estimated from N runs at A, N at B and N at A with column i from B. */
  public enum Estimator {
    /**
     * first = mean(B (ABi - A)) / V, total = mean((A - ABi)²) / (2V), results first centred by the
     * mean of all runs, V with the divisor 2N. Centring leaves the expectation and takes away most
     * of the scatter; the rule for reports.
     */
    CENTRED,
    /** The same on results as they are, V with the divisor 2N - 1; scatters more. */
    PLAIN
  }

  /**
   * Estimates the indices of each factor; NaN if all results at A and B are equal.
   *
   * @param a results at the points A
   * @param b results at the points B
   * @param ab for each factor the results at A with that coordinate from B
   */
  public static List<SobolIndices> estimate(
      double[] a, double[] b, double[][] ab, Estimator estimator) {
    double[] both =
        IntStream.range(0, 2 * a.length)
            .mapToDouble(i -> i < a.length ? a[i] : b[i - a.length])
            .toArray();
    double mean = Arrays.stream(both).sum() / both.length;
    double squares = Arrays.stream(both).map(y -> (y - mean) * (y - mean)).sum();
    boolean centred = estimator == Estimator.CENTRED;
    double variance = squares / (centred ? both.length : both.length - 1);
    double centre = centred ? meanOfAll(both, ab) : 0;
    return Arrays.stream(ab).map(abi -> of(a, b, abi, centre, variance)).toList();
  }

  /**
   * Indices with their standard errors.
   *
   * @param errors by {@value #RESAMPLES} bootstrap samples of the runs, each with its own variance
   */
  public record Estimate(SobolIndices indices, SobolIndices errors) {}

  /** The indices of each factor, as {@link #estimate} gives them, with their standard errors. */
  public static List<Estimate> estimates(
      double[] a, double[] b, double[][] ab, Estimator estimator) {
    List<SobolIndices> found = estimate(a, b, ab, estimator);
    double[][][] again = new double[found.size()][2][RESAMPLES];
    for (int r = 0; r < RESAMPLES; r++) {
      Draws draws = Draws.of(a.length, r);
      int[] runs =
          IntStream.range(0, a.length).map(_ -> (int) (draws.nextDouble() * a.length)).toArray();
      double[][] drawn =
          Arrays.stream(ab).map(block -> drawn(block, runs)).toArray(double[][]::new);
      List<SobolIndices> resampled = estimate(drawn(a, runs), drawn(b, runs), drawn, estimator);
      for (int f = 0; f < again.length; f++) {
        again[f][0][r] = resampled.get(f).first;
        again[f][1][r] = resampled.get(f).total;
      }
    }
    return IntStream.range(0, again.length)
        .mapToObj(
            f ->
                new Estimate(
                    found.get(f),
                    new SobolIndices(
                        Columns.standardDeviation(again[f][0]),
                        Columns.standardDeviation(again[f][1]))))
        .toList();
  }

  private static double[] drawn(double[] block, int[] runs) {
    return Arrays.stream(runs).mapToDouble(run -> block[run]).toArray();
  }

  private static double meanOfAll(double[] both, double[][] ab) {
    double sum = Arrays.stream(both).sum();
    int count = both.length;
    for (double[] abi : ab) {
      sum += Arrays.stream(abi).sum();
      count += abi.length;
    }
    return sum / count;
  }

  private static SobolIndices of(
      double[] a, double[] b, double[] abi, double centre, double variance) {
    int n = a.length;
    double first = IntStream.range(0, n).mapToDouble(i -> (b[i] - centre) * (abi[i] - a[i])).sum();
    double total = IntStream.range(0, n).mapToDouble(i -> square(a[i] - abi[i])).sum();
    return new SobolIndices(first / n / variance, total / (2 * n) / variance);
  }

  private static double square(double x) {
    return x * x;
  }

  /**
   * Indices of a function of the unit cube by random points.
   *
   * @param dimension number of factors
   * @param samples N; the function is evaluated N (dimension + 2) times
   * @param function pure; asked from several threads
   */
  public static List<SobolIndices> of(
      ToDoubleFunction<double[]> function, int dimension, int samples, long seed) {
    SobolDesign design = new SobolDesign(dimension, samples, seed);
    double[] results =
        IntStream.range(0, design.runs())
            .parallel()
            .mapToDouble(run -> function.applyAsDouble(design.point(run)))
            .toArray();
    double[][] blocks = blocks(design, results);
    return estimate(
        blocks[0], blocks[1], Arrays.copyOfRange(blocks, 2, blocks.length), Estimator.CENTRED);
  }

  /**
   * What makes ranks change: indices of the mean distance of the units' ranks to the nominal ones.
   *
   * @param nominal ranks to compare with
   * @param samples N; N (factors + 2) replicates are run
   */
  public static List<Estimate> ofRankShift(
      Experiment experiment, Factors factors, int[] nominal, int samples, long seed) {
    SobolDesign design = new SobolDesign(factors.dimension(), samples, seed);
    RankSample ranks =
        MonteCarlo.replay(
            experiment, design.runs(), run -> factors.setting().apply(design.point(run)));
    double[][] blocks = blocks(design, ranks.meanShift(nominal));
    return estimates(
        blocks[0], blocks[1], Arrays.copyOfRange(blocks, 2, blocks.length), Estimator.CENTRED);
  }

  private static double[][] blocks(SobolDesign design, double[] results) {
    int n = design.samples();
    return IntStream.range(0, design.dimension() + 2)
        .mapToObj(block -> Arrays.copyOfRange(results, block * n, (block + 1) * n))
        .toArray(double[][]::new);
  }

  /**
   * Exact indices of a full factorial in which all combinations are equally likely; NaN if all
   * results are equal.
   *
   * @param levels number of levels of each factor
   * @param results one per combination, the first factor running fastest
   */
  public static List<SobolIndices> ofFactorial(int[] levels, double[] results) {
    int runs = Arrays.stream(levels).reduce(1, Math::multiplyExact);
    if (runs != results.length) {
      throw new IllegalArgumentException(
          "%d results for %d combinations".formatted(results.length, runs));
    }
    int[] own = IntStream.range(0, runs).toArray();
    boolean constant = Arrays.stream(results).allMatch(y -> y == results[0]);
    double variance = constant ? Double.NaN : varianceOfMeans(results, own, runs);
    int step = 1;
    SobolIndices[] indices = new SobolIndices[levels.length];
    for (int f = 0; f < levels.length; f++) {
      int stride = step;
      int level = levels[f];
      int[] of = IntStream.range(0, runs).map(run -> run / stride % level).toArray();
      int[] others =
          IntStream.range(0, runs)
              .map(run -> run / (stride * level) * stride + run % stride)
              .toArray();
      indices[f] =
          new SobolIndices(
              varianceOfMeans(results, of, level) / variance,
              1 - varianceOfMeans(results, others, runs / level) / variance);
      step *= level;
    }
    return List.of(indices);
  }

  private static double varianceOfMeans(double[] results, int[] group, int groups) {
    double[] means = new double[groups];
    for (int run = 0; run < results.length; run++) {
      means[group[run]] += results[run] * groups / results.length;
    }
    double mean = Arrays.stream(means).sum() / groups;
    return Arrays.stream(means).map(m -> square(m - mean)).sum() / groups;
  }
}
