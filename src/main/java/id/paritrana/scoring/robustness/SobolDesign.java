package id.paritrana.scoring.robustness;

/**
 * Points for Sobol indices: block 0 is A, block 1 is B, block 2 + i is A with coordinate i from B.
 *
 * @param dimension number of coordinates
 * @param samples points per block
 * @param seed of all points
 */
public record SobolDesign(int dimension, int samples, long seed) {

  /** Checks that there is something to compare. */
  public SobolDesign {
    if (dimension < 1 || samples < 2) {
      throw new IllegalArgumentException(
          "Needs at least 1 factor and 2 samples; given are %d and %d"
              .formatted(dimension, samples));
    }
  }

  /**
   * How many points there are: samples times (dimension + 2).
   *
   * @throws ArithmeticException where that is no int
   */
  public int runs() {
    return Math.multiplyExact(samples, dimension + 2);
  }

  /** The point of a run; runs are counted block after block. */
  public double[] point(int run) {
    Draws draws = Draws.of(seed, run % samples);
    double[] a = new double[dimension];
    double[] b = new double[dimension];
    for (int i = 0; i < dimension; i++) {
      a[i] = draws.nextDouble();
      b[i] = draws.nextDouble();
    }
    int block = run / samples;
    if (block == 1) {
      return b;
    }
    if (block > 1) {
      a[block - 2] = b[block - 2];
    }
    return a;
  }
}
