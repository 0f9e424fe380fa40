package id.paritrana.scoring.ranker;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * VIKOR: a compromise between the least total regret and the least regret on any one criterion.
 *
 * <p>With the regret r = w (f* - f) / (f* - f⁻) on each criterion: S the sum and R the largest of
 * the regrets, Q = v (S - min S)/(max S - min S) + (1-v) (R - min R)/(max R - min R); smaller is
 * better. A criterion, S or R that is the same for all alternatives counts 0.
 *
 * <p>Literature: S. Opricovic, G.-H. Tzeng, Compromise solution by MCDM methods, European Journal
 * of Operational Research 156 (2004) 445-455.
 *
 * @param v weight of the total regret, 0 to 1, usually 0.5
 */
public record Vikor(double v) implements Ranker {

  /** Checks the range of v. */
  public Vikor {
    if (!(v >= 0 && v <= 1)) {
      throw new IllegalArgumentException("v = " + v + " is not within 0 to 1");
    }
  }

  /**
   * The three measures and the compromise, alternatives by position from 0.
   *
   * @param total S, total regret of each alternative
   * @param worst R, largest single regret of each alternative
   * @param compromise Q of each alternative
   * @param acceptableAdvantage whether the second-best Q is at least 1/(m-1) behind the best
   * @param acceptableStability whether the best by Q is also best by S or by R
   * @param proposed the best alone if both hold; the first two if only stability fails; otherwise
   *     all that are less than 1/(m-1) behind the best
   */
  public record Solution(
      List<Double> total,
      List<Double> worst,
      List<Double> compromise,
      boolean acceptableAdvantage,
      boolean acceptableStability,
      List<Integer> proposed) {

    /** Takes defensive copies. */
    public Solution {
      total = List.copyOf(total);
      worst = List.copyOf(worst);
      compromise = List.copyOf(compromise);
      proposed = List.copyOf(proposed);
    }
  }

  /** The negative of Q, so that larger is better. */
  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    return solve(alternatives, weights).compromise().stream().mapToDouble(q -> 0 - q).toArray();
  }

  /**
   * Finds the compromise.
   *
   * @throws IllegalArgumentException if the weights do not fit the criteria
   */
  public Solution solve(Alternatives alternatives, double[] weights) {
    double[] shares = alternatives.shares(weights);
    double[] s = new double[alternatives.count()];
    double[] r = new double[alternatives.count()];
    for (int c = 0; c < shares.length; c++) {
      double[] good = Scaling.MIN_MAX.scaled(alternatives, c);
      boolean constant = Arrays.stream(good).max().orElseThrow() == 0;
      for (int a = 0; a < s.length; a++) {
        double regret = constant ? 0 : shares[c] * (1 - good[a]);
        s[a] += regret;
        r[a] = Math.max(r[a], regret);
      }
    }
    double[] fromS = fromBest(s);
    double[] fromR = fromBest(r);
    double[] q =
        IntStream.range(0, s.length).mapToDouble(a -> v * fromS[a] + (1 - v) * fromR[a]).toArray();
    return solution(s, r, q);
  }

  private static double[] fromBest(double[] x) {
    double min = Arrays.stream(x).min().orElseThrow();
    double range = Arrays.stream(x).max().orElseThrow() - min;
    return Arrays.stream(x).map(value -> range == 0 ? 0 : (value - min) / range).toArray();
  }

  private static Solution solution(double[] s, double[] r, double[] q) {
    List<Integer> order =
        IntStream.range(0, q.length).boxed().sorted(Comparator.comparingDouble(a -> q[a])).toList();
    double step = 1.0 / (q.length - 1);
    int best = order.getFirst();
    boolean advantage = q[order.get(1)] - q[best] >= step;
    boolean stability = isLeast(s, best) || isLeast(r, best);
    List<Integer> proposed =
        !advantage
            ? order.stream().filter(a -> q[a] - q[best] < step).sorted().toList()
            : order.subList(0, stability ? 1 : 2).stream().sorted().toList();
    return new Solution(listed(s), listed(r), listed(q), advantage, stability, proposed);
  }

  private static boolean isLeast(double[] x, int alternative) {
    return Arrays.stream(x).noneMatch(value -> value < x[alternative]);
  }

  private static List<Double> listed(double[] x) {
    return Arrays.stream(x).boxed().toList();
  }
}
