package id.paritrana.scoring.ranker;

/**
 * WASPAS: lambda times the weighted sum plus (1 - lambda) times the weighted product, both on
 * {@link Scaling#LINEAR} values.
 *
 * <p>Literature: E. K. Zavadskas and others, Optimization of weighted aggregated sum product
 * assessment, Electronics and Electrical Engineering 122 (2012) 3-6.
 *
 * @param lambda weight of the sum, 0 to 1, usually 0.5
 */
public record Waspas(double lambda) implements Ranker {

  /** Checks the range of lambda. */
  public Waspas {
    if (!(lambda >= 0 && lambda <= 1)) {
      throw new IllegalArgumentException("lambda = " + lambda + " is not within 0 to 1");
    }
  }

  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    double[] scores = new WeightedSum(Scaling.LINEAR).scores(alternatives, weights);
    double[] products = new WeightedProduct(Scaling.LINEAR).scores(alternatives, weights);
    for (int a = 0; a < scores.length; a++) {
      scores[a] = lambda * scores[a] + (1 - lambda) * products[a];
    }
    return scores;
  }
}
