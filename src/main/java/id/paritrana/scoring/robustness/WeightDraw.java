package id.paritrana.scoring.robustness;

import java.util.List;

/** How the weights of a replicate come about. */
public sealed interface WeightDraw {

  /**
   * The weights, one per element of the hierarchy, that belong to a coordinate from 0 to below 1.
   */
  double[] at(double u);

  /** One of several sets, each equally likely. */
  record OneOf(List<double[]> sets) implements WeightDraw {

    /** Takes a defensive copy of the list. */
    public OneOf {
      sets = List.copyOf(sets);
    }

    @Override
    public double[] at(double u) {
      return sets.get(Factors.choice(u, sets.size()));
    }
  }

  /**
   * Each nominal weight times 1 + uniform(-noise, noise).
   *
   * @param nominal one per element
   * @param noise share of the weight, 0 to below 1, usually 0.25
   * @param seed another seed gives other weights for the same coordinate
   */
  record Noisy(double[] nominal, double noise, long seed) implements WeightDraw {

    /** Checks the range of the noise. */
    public Noisy {
      if (!(noise >= 0 && noise < 1)) {
        throw new IllegalArgumentException("noise = " + noise + " is not within 0 to below 1");
      }
      nominal = nominal.clone();
    }

    @Override
    public double[] at(double u) {
      Draws draws = Draws.of(seed, Double.doubleToRawLongBits(u));
      double[] weights = new double[nominal.length];
      for (int e = 0; e < weights.length; e++) {
        weights[e] = nominal[e] * (1 + noise * (2 * draws.nextDouble() - 1));
      }
      return weights;
    }
  }

  /**
   * Uniform on all weights that sum to 1 within each group: nothing is known about the weights.
   *
   * @param elements how many elements the hierarchy has
   * @param seed another seed gives other weights for the same coordinate
   */
  record Anything(int elements, long seed) implements WeightDraw {
    @Override
    public double[] at(double u) {
      Draws draws = Draws.of(seed, Double.doubleToRawLongBits(u));
      double[] weights = new double[elements];
      for (int e = 0; e < weights.length; e++) {
        weights[e] = draws.nextExponential();
      }
      return weights;
    }
  }
}
