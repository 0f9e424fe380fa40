package id.paritrana.scoring.ranker;

import java.util.Arrays;

/**
 * TOPSIS: nearness to the best and distance from the worst that the alternatives show themselves.
 *
 * <p>Score = d⁻ / (d⁺ + d⁻), from 0 to 1, with the Euclidean distances of the weighted scaled
 * values to the best (d⁺) and the worst (d⁻) value of each criterion. If all alternatives are equal
 * each has 0.5.
 *
 * <p>Literature: C.-L. Hwang, K. Yoon, Multiple Attribute Decision Making (1981).
 *
 * @param scaling usually {@link Scaling#VECTOR}
 */
public record Topsis(Scaling scaling) implements Ranker {

  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    double[] shares = alternatives.shares(weights);
    double[] toBest = new double[alternatives.count()];
    double[] toWorst = new double[alternatives.count()];
    for (int c = 0; c < shares.length; c++) {
      double[] x = scaling.scaled(alternatives, c);
      boolean larger = scaling.turnsCosts() || alternatives.higherIsBetter(c);
      double high = Arrays.stream(x).max().orElseThrow();
      double low = Arrays.stream(x).min().orElseThrow();
      for (int a = 0; a < x.length; a++) {
        double best = shares[c] * (x[a] - (larger ? high : low));
        double worst = shares[c] * (x[a] - (larger ? low : high));
        toBest[a] += best * best;
        toWorst[a] += worst * worst;
      }
    }
    for (int a = 0; a < toBest.length; a++) {
      double near = Math.sqrt(toWorst[a]);
      double both = Math.sqrt(toBest[a]) + near;
      toBest[a] = both == 0 ? 0.5 : near / both;
    }
    return toBest;
  }
}
