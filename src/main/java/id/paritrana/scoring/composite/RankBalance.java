package id.paritrana.scoring.composite;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.composite.Association.Kind;
import java.util.Arrays;
import java.util.SplittableRandom;

/**
 * Weights of at least 0 under which Spearman's correlations of the parts with their weighted mean
 * come as near to the ratio of the targets as a search can find.
 *
 * <p>Ranks change in steps, so that there is no exact solution: the search draws directions from
 * the best point so far, over shorter and shorter steps.
 *
 * @param weights they sum to 1
 * @param objective mean square of the difference between the shares of correlation and of targets
 */
public record RankBalance(double[] weights, double objective) {
  private static final int DRAWS = 400;
  private static final double SHORTEST = 1e-4;

  /**
   * Searches.
   *
   * @param parts columns without gaps, none of them constant
   * @param seed of the draws; the same seed gives the same weights
   */
  public static RankBalance search(double[][] parts, double[] targets, long seed) {
    double[] start = OptimisedWeights.balanced(parts, targets);
    Arrays.setAll(start, i -> Math.max(start[i], 0.01));
    SplittableRandom random = new SplittableRandom(seed);
    RankBalance best = at(start, parts, targets);
    for (double step = 1; step > SHORTEST; step /= 2) {
      for (int draw = 0; draw < DRAWS / parts.length; draw++) {
        double[] weights = best.weights.clone();
        for (int i = 0; i < weights.length; i++) {
          weights[i] *= StrictMath.exp(step * (2 * random.nextDouble() - 1));
        }
        RankBalance next = at(weights, parts, targets);
        best = next.objective < best.objective ? next : best;
      }
    }
    return best;
  }

  private static RankBalance at(double[] weights, double[][] parts, double[] targets) {
    double[] shares = Aggregation.shares(new double[weights.length], weights);
    double[] index = new double[parts[0].length];
    double[] values = new double[parts.length];
    for (int row = 0; row < index.length; row++) {
      for (int i = 0; i < parts.length; i++) {
        values[i] = parts[i][row];
      }
      index[row] = new Aggregation.Arithmetic().of(values, shares);
    }
    double[] correlations = new double[parts.length];
    Arrays.setAll(correlations, i -> Association.of(parts[i], index, Kind.SPEARMAN).value());
    double sum = Arrays.stream(correlations).sum();
    double wanted = Arrays.stream(targets).sum();
    double objective = 0;
    for (int i = 0; i < parts.length; i++) {
      double off = correlations[i] / sum - targets[i] / wanted;
      objective += off * off / parts.length;
    }
    return new RankBalance(shares, objective);
  }
}
