package id.paritrana.scoring.robustness;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Runs replicates on all cores of the pool it is called in.
 *
 * <p>Replicates are computed in blocks, and each writes to its own place: the result does not
 * depend on how blocks are spread over threads.
 */
public final class MonteCarlo {

  /** Enough to fill cache lines of the transposed table, few enough to spread over cores. */
  private static final int BLOCK = 32;

  private MonteCarlo() {}

  /**
   * Draws points of the unit cube and ranks the units at each.
   *
   * @param replicates at least 1
   * @param seed of all draws; replicate r depends on the seed and r alone
   */
  public static RankSample run(Experiment experiment, Factors factors, int replicates, long seed) {
    return replay(experiment, replicates, r -> factors.setting().apply(point(factors, seed, r)));
  }

  /** The point of the unit cube at which a replicate stands. */
  static double[] point(Factors factors, long seed, int replicate) {
    Draws draws = Draws.of(seed, replicate);
    double[] u = new double[factors.dimension()];
    for (int f = 0; f < u.length; f++) {
      u[f] = draws.nextDouble();
    }
    return u;
  }

  /**
   * Ranks the units under given settings.
   *
   * @param replicates at least 1
   * @param setting the setting of each replicate from 0; asked from several threads
   */
  public static RankSample replay(
      Experiment experiment, int replicates, IntFunction<Setting> setting) {
    if (replicates < 1) {
      throw new IllegalArgumentException("Needs at least 1 replicate; given are " + replicates);
    }
    int[][] ranks = new int[experiment.units()][replicates];
    IntStream.range(0, (replicates + BLOCK - 1) / BLOCK)
        .parallel()
        .forEach(block -> block(experiment, setting, ranks, block * BLOCK));
    return RankSample.owning(ranks);
  }

  private static void block(
      Experiment experiment, IntFunction<Setting> setting, int[][] ranks, int from) {
    int units = ranks.length;
    int size = Math.min(BLOCK, ranks[0].length - from);
    List<Setting> settings = IntStream.range(from, from + size).mapToObj(setting).toList();
    double[][] keys = new double[size][units];
    experiment.keys(settings, keys);
    int[][] rows = new int[size][units];
    RankSorter sorter = new RankSorter(units);
    for (int r = 0; r < size; r++) {
      round(keys[r], from + r);
      sorter.rank(keys[r], rows[r]);
    }
    for (int unit = 0; unit < units; unit++) {
      for (int r = 0; r < size; r++) {
        ranks[unit][from + r] = rows[r][unit];
      }
    }
  }

  private static void round(double[] keys, int replicate) {
    double sum = 0;
    for (int unit = 0; unit < keys.length; unit++) {
      sum += keys[unit];
      keys[unit] = RankSorter.significant(keys[unit]);
    }
    if (Double.isNaN(sum)) {
      throw new IllegalArgumentException(
          "In replicate %d a unit has no score; leave units without points out"
              .formatted(replicate));
    }
  }
}
