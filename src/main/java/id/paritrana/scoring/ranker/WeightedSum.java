package id.paritrana.scoring.ranker;

/**
 * Sum of weight times scaled value; with {@link Scaling#MIN_MAX} or a scaling that turns costs,
 * from 0 to 1.
 *
 * @param scaling any that turns costs into gains
 */
public record WeightedSum(Scaling scaling) implements Ranker {

  /** Refuses a scaling that leaves costs as costs. */
  public WeightedSum {
    if (!scaling.turnsCosts()) {
      throw new IllegalArgumentException(scaling + " leaves costs as costs");
    }
  }

  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    double[] shares = alternatives.shares(weights);
    double[] sums = new double[alternatives.count()];
    for (int c = 0; c < shares.length; c++) {
      double[] x = scaling.scaled(alternatives, c);
      for (int a = 0; a < sums.length; a++) {
        sums[a] += shares[c] * x[a];
      }
    }
    return sums;
  }
}
