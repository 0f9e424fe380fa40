package id.paritrana.scoring.ranker;

import java.util.Arrays;

/**
 * Product of scaled values to the power of their weights, the geometric mean. A value of 0 on a
 * criterion with a weight makes the score 0; a criterion with weight 0 counts for nothing.
 *
 * @param scaling any that turns costs into gains
 */
public record WeightedProduct(Scaling scaling) implements Ranker {

  /** Refuses a scaling that leaves costs as costs. */
  public WeightedProduct {
    if (!scaling.turnsCosts()) {
      throw new IllegalArgumentException(scaling + " leaves costs as costs");
    }
  }

  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    double[] shares = alternatives.shares(weights);
    double[] logarithms = new double[alternatives.count()];
    for (int c = 0; c < shares.length; c++) {
      double[] x = scaling.scaled(alternatives, c);
      for (int a = 0; a < x.length && shares[c] > 0; a++) {
        logarithms[a] += shares[c] * StrictMath.log(x[a]);
      }
    }
    return Arrays.stream(logarithms).map(StrictMath::exp).toArray();
  }
}
