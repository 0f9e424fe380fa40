package id.paritrana.scoring.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** The ranks of all units in many replicates, 1 is best, ties share the smallest rank. */
public final class RankSample {

  private final int replicates;
  private final int[][] ranks;

  private RankSample(int replicates, int[][] ranks) {
    this.replicates = replicates;
    this.ranks = ranks;
  }

  /** A sample that owns its ranks, one row per unit. */
  static RankSample owning(int[][] ranks) {
    return new RankSample(ranks[0].length, ranks);
  }

  /**
   * Ranks scores.
   *
   * @param scores one row per replicate, one entry per unit, none NaN
   * @throws IllegalArgumentException for a score that is NaN
   */
  public static RankSample ofScores(double[][] scores) {
    if (Arrays.stream(scores).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)) {
      throw new IllegalArgumentException("A unit has no score; allowed: a score in each replicate");
    }
    int units = scores[0].length;
    RankSorter sorter = new RankSorter(units);
    int[] row = new int[units];
    int[][] ranks = new int[units][scores.length];
    for (int r = 0; r < scores.length; r++) {
      sorter.rank(scores[r], row);
      for (int unit = 0; unit < units; unit++) {
        ranks[unit][r] = row[unit];
      }
    }
    return owning(ranks);
  }

  public int units() {
    return ranks.length;
  }

  public int replicates() {
    return replicates;
  }

  public int rank(int unit, int replicate) {
    return ranks[unit][replicate];
  }

  /**
   * What the ranks of one unit say.
   *
   * @param mean the mean rank
   * @param median quantile 0.5
   * @param low quantile 0.05
   * @param high quantile 0.95
   * @param best the best rank of any replicate
   * @param worst the worst rank of any replicate
   * @param deviation standard deviation with the divisor replicates - 1; NaN for one replicate
   */
  public record Summary(
      double mean, double median, double low, double high, int best, int worst, double deviation) {}

  /** One summary per unit; quantiles interpolate linearly between order statistics (type 7). */
  public List<Summary> summaries() {
    return IntStream.range(0, units()).parallel().mapToObj(this::summary).toList();
  }

  private Summary summary(int unit) {
    int best = Arrays.stream(ranks[unit]).min().orElseThrow();
    int worst = Arrays.stream(ranks[unit]).max().orElseThrow();
    int[] counts = new int[worst - best + 1];
    long sum = 0;
    for (int rank : ranks[unit]) {
      counts[rank - best]++;
      sum += rank;
    }
    double mean = (double) sum / replicates;
    return new Summary(
        mean,
        best + quantile(counts, 0.5),
        best + quantile(counts, 0.05),
        best + quantile(counts, 0.95),
        best,
        worst,
        deviation(counts, mean - best));
  }

  private double deviation(int[] counts, double mean) {
    double squares = 0;
    for (int c = 0; c < counts.length; c++) {
      squares += counts[c] * ((c - mean) * (c - mean));
    }
    return replicates == 1 ? Double.NaN : Math.sqrt(squares / (replicates - 1));
  }

  private double quantile(int[] counts, double probability) {
    double place = (replicates - 1) * probability;
    int below = (int) Math.floor(place);
    int low = orderStatistic(counts, below);
    int high = orderStatistic(counts, Math.min(below + 1, replicates - 1));
    return low + (place - below) * (high - low);
  }

  private static int orderStatistic(int[] counts, int place) {
    int passed = counts[0];
    int c = 0;
    while (passed <= place) {
      passed += counts[++c];
    }
    return c;
  }

  private int[] counts(int unit) {
    int[] counts = new int[units() + 1];
    for (int rank : ranks[unit]) {
      counts[rank]++;
    }
    return counts;
  }

  /**
   * A quantile of a unit's rank, interpolated linearly between order statistics (type 7).
   *
   * @param probability 0 to 1
   */
  public double quantile(int unit, double probability) {
    return quantile(counts(unit), probability);
  }

  /** Probability of each rank, 1 first, for a unit; sums to 1. */
  public double[] acceptability(int unit) {
    int[] counts = counts(unit);
    return IntStream.range(1, counts.length)
        .mapToDouble(rank -> (double) counts[rank] / replicates)
        .toArray();
  }

  /** Probability of a unit to have one of the first ranks, such as those of the winners. */
  public double amongFirst(int unit, int places) {
    return (double) Arrays.stream(ranks[unit]).filter(rank -> rank <= places).count() / replicates;
  }

  /** Probability that one unit has a better rank than another; a tie counts for neither. */
  public double winning(int unit, int other) {
    int wins = 0;
    for (int r = 0; r < replicates; r++) {
      wins += ranks[unit][r] < ranks[other][r] ? 1 : 0;
    }
    return (double) wins / replicates;
  }

  /** The mean over units of the distance of each replicate's rank to a given one. */
  public double[] meanShift(int[] nominal) {
    double[] shifts = new double[replicates];
    for (int r = 0; r < replicates; r++) {
      long sum = 0;
      for (int unit = 0; unit < units(); unit++) {
        sum += Math.abs(ranks[unit][r] - nominal[unit]);
      }
      shifts[r] = (double) sum / units();
    }
    return shifts;
  }
}
