package id.paritrana.scoring.severity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * The many-facet rating scale model of educational measurement, for rubrics of a few levels, where
 * points are an order rather than a distance.
 *
 * <p>ln P(level k) / P(level k-1) = quality - criterion - assessor - step k. Qualities are normal
 * with mean 0; parameters maximise the marginal likelihood (EM with Newton steps, quadrature of 161
 * nodes from -8 to 8). Parameters are good to about 1e-6.
 *
 * <p>Literature: J. M. Linacre, Many-Facet Rasch Measurement (1989); T. A. Warm, Weighted
 * likelihood estimation of ability in item response theory, Psychometrika 54 (1989) 427-450.
 */
public final class FacetsModel {

  private static final int NODES = 161;
  private static final double REACH = 8;
  private static final int LARGEST_ROUNDS = 5_000;
  private static final double CONVERGED = 1e-8;

  private final FacetsDesign design;
  private final double[] nodes;
  private final double[] parameters;
  private double variance = 1;
  private double deviance;

  private FacetsModel(FacetsDesign design) {
    this.design = design;
    this.nodes =
        IntStream.range(0, NODES).mapToDouble(q -> -REACH + 2 * REACH * q / (NODES - 1)).toArray();
    this.parameters = new double[design.parameters()];
  }

  /**
   * Fits the model.
   *
   * @param highest the highest level, at least 1
   * @throws IllegalArgumentException if a level lies outside 0 to highest, or there are fewer than
   *     two assessors
   */
  public static FacetsOutcome fit(List<FacetRating> ratings, int highest) {
    FacetsDesign design = new FacetsDesign(ratings, highest);
    List<Panel> panels =
        Panel.of(
            ratings.stream().map(r -> new Mark(r.nominee(), r.assessor(), r.level())).toList());
    if (panels.size() > 1) {
      return new FacetsOutcome.NotComparable(panels);
    }
    FacetsOutcome.Unbounded unbounded = design.unbounded();
    return unbounded.oneEnded().isEmpty() && unbounded.unusedLevels().isEmpty()
        ? new FacetsModel(design).fitted()
        : unbounded;
  }

  private FacetsOutcome.Fitted fitted() {
    double[][] posterior = expect();
    double change = 1;
    for (int round = 0; round < LARGEST_ROUNDS && change > CONVERGED; round++) {
      change = maximise(posterior);
      posterior = expect();
    }
    List<FacetsOutcome.Quality> nominees = new ArrayList<>();
    for (int n = 0; n < posterior.length; n++) {
      nominees.add(quality(n, posterior[n]));
    }
    double[][] parts = design.split(parameters);
    return new FacetsOutcome.Fitted(
        named(design.criteria, parts[0]),
        named(design.assessors, parts[1]),
        Arrays.stream(parts[2]).boxed().toList(),
        variance,
        deviance,
        nominees);
  }

  private static Map<String, Double> named(List<String> names, double[] values) {
    Map<String, Double> map = new HashMap<>();
    IntStream.range(0, values.length).forEach(i -> map.put(names.get(i), values[i]));
    return map;
  }

  /** Posterior weights of the nodes for each nominee; keeps the deviance. */
  private double[][] expect() {
    double[] prior = new double[NODES];
    Arrays.setAll(prior, q -> StrictMath.exp(-nodes[q] * nodes[q] / (2 * variance)));
    double total = Arrays.stream(prior).sum();
    double[][][] levels = design.logProbabilities(parameters, nodes);
    double[][] posterior = new double[design.nominees.size()][NODES];
    deviance = 0;
    for (int n = 0; n < posterior.length; n++) {
      double[] logarithms = new double[NODES];
      for (int[] cell : design.ratingsOf(n)) {
        for (int q = 0; q < NODES; q++) {
          logarithms[q] += levels[cell[0]][q][cell[1]];
        }
      }
      double sum = 0;
      for (int q = 0; q < NODES; q++) {
        posterior[n][q] = prior[q] / total * StrictMath.exp(logarithms[q]);
        sum += posterior[n][q];
      }
      deviance -= 2 * StrictMath.log(sum);
      for (int q = 0; q < NODES; q++) {
        posterior[n][q] /= sum;
      }
    }
    return posterior;
  }

  /** One Newton step for the parameters, the mean square for the variance; the largest change. */
  private double maximise(double[][] posterior) {
    double[] gradient = new double[parameters.length];
    double[][] information = new double[parameters.length][parameters.length];
    double[][][] levels = design.logProbabilities(parameters, nodes);
    for (int cell = 0; cell < design.cells(); cell++) {
      double[] weight = new double[NODES];
      for (int n : design.nomineesOf(cell)) {
        for (int q = 0; q < NODES; q++) {
          weight[q] += posterior[n][q];
        }
      }
      design.addExpected(cell, levels[cell], weight, gradient, information);
    }
    design.addObserved(gradient);
    double[] step =
        new CholeskyDecomposition(new Array2DRowRealMatrix(information, false), 1e-8, 1e-14)
            .getSolver()
            .solve(new ArrayRealVector(gradient))
            .toArray();
    double change = 0;
    for (int p = 0; p < step.length; p++) {
      parameters[p] += step[p];
      change = Math.max(change, Math.abs(step[p]));
    }
    double old = variance;
    variance = 0;
    for (double[] row : posterior) {
      for (int q = 0; q < NODES; q++) {
        variance += row[q] * nodes[q] * nodes[q] / posterior.length;
      }
    }
    return Math.max(change, Math.abs(variance - old));
  }

  private FacetsOutcome.Quality quality(int n, double[] posterior) {
    double mean = 0;
    double square = 0;
    for (int q = 0; q < NODES; q++) {
      mean += posterior[q] * nodes[q];
      square += posterior[q] * nodes[q] * nodes[q];
    }
    double[] weighted = weighted(n);
    return new FacetsOutcome.Quality(
        design.nominees.get(n), mean, Math.sqrt(square - mean * mean), weighted[0], weighted[1]);
  }

  /** Solves score - expected + J/(2I) = 0 by bisection: the left side falls in the quality. */
  private double[] weighted(int n) {
    double low = -30;
    double high = 30;
    for (int step = 0; step < 100; step++) {
      double middle = (low + high) / 2;
      double[] moments = design.moments(n, parameters, middle);
      if (moments[0] + moments[2] / (2 * moments[1]) > 0) {
        low = middle;
      } else {
        high = middle;
      }
    }
    double estimate = (low + high) / 2;
    return new double[] {estimate, 1 / Math.sqrt(design.moments(n, parameters, estimate)[1])};
  }
}
