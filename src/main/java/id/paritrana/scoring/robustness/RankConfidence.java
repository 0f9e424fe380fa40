package id.paritrana.scoring.robustness;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.hipparchus.special.Beta;

/**
 * Confidence sets for ranks: a range of ranks that holds the true rank with a stated probability.
 *
 * <p>For each pair the direction of the difference is tested; a unit's best rank is 1 + the number
 * of units shown to be better, its worst the number of units less those shown to be worse.
 *
 * <p>Literature: M. Mogstad, J. P. Romano, A. M. Shaikh, D. Wilhelm, Inference for ranks with
 * applications to mobility across neighbourhoods and academic achievement across countries, Review
 * of Economic Studies 91 (2024) 476-518.
 *
 * @param best best rank in the set
 * @param worst worst rank in the set
 */
public record RankConfidence(int best, int worst) {

  /** Which end of the range is sought. */
  public enum Side {
    /** Both ends. */
    BOTH,
    /** The best rank; the worst is the last. */
    BEST,
    /** The worst rank; the best is the first. */
    WORST
  }

  /** What the probability refers to. */
  public enum Scope {
    /** Each unit's range for itself. */
    EACH,
    /** All ranges at once. */
    ALL
  }

  /** How p-values of several tests are held against the error allowed. */
  public enum Correction {
    BONFERRONI,
    HOLM
  }

  /**
   * Sets from estimates, with critical values from a parametric bootstrap.
   *
   * @param coverage between 0 and 1 exclusive, usually 0.95
   * @param stepwise whether pairs shown to differ leave the rest to be tested again, which never
   *     widens a set
   * @param replicates of the bootstrap, usually 10,000
   */
  public static List<RankConfidence> of(
      Estimates estimates,
      double coverage,
      Scope scope,
      Side side,
      boolean stepwise,
      int replicates,
      long seed) {
    double[][] noise =
        IntStream.range(0, replicates)
            .parallel()
            .mapToObj(r -> estimates.noise(seed, r))
            .toArray(double[][]::new);
    PairTests tests = new PairTests(estimates, noise, coverage, stepwise);
    int n = estimates.units();
    return scope == Scope.ALL
        ? fromShown(tests.shown(side, IntStream.range(0, n).toArray()), side)
        : IntStream.range(0, n)
            .mapToObj(unit -> fromShown(tests.shown(side, unit), side).get(unit))
            .toList();
  }

  /**
   * Sets from counts of independent choices, such as votes, by exact binomial tests of each pair.
   *
   * @param coverage between 0 and 1 exclusive, usually 0.95
   */
  public static List<RankConfidence> ofCounts(
      int[] counts, double coverage, Scope scope, Side side, Correction correction) {
    int n = counts.length;
    return scope == Scope.ALL
        ? fromShown(
            shown(counts, 1 - coverage, side, correction, IntStream.range(0, n).toArray()), side)
        : IntStream.range(0, n)
            .mapToObj(
                unit ->
                    fromShown(shown(counts, 1 - coverage, side, correction, unit), side).get(unit))
            .toList();
  }

  /**
   * The directed hypotheses that a side tests for these units: entry (a, b) asks whether a is
   * better than b.
   */
  static boolean[][] asked(int n, Side side, int... units) {
    boolean[][] asked = new boolean[n][n];
    for (int unit : units) {
      for (int other = 0; other < n; other++) {
        if (other != unit) {
          asked[unit][other] |= side != Side.BEST;
          asked[other][unit] |= side != Side.WORST;
        }
      }
    }
    return asked;
  }

  private static boolean[][] shown(
      int[] counts, double error, Side side, Correction correction, int... units) {
    record Test(int better, int worse, double p) {}
    boolean[][] asked = asked(counts.length, side, units);
    List<Test> tests =
        IntStream.range(0, counts.length)
            .boxed()
            .flatMap(
                a ->
                    IntStream.range(0, counts.length)
                        .filter(b -> asked[a][b])
                        .mapToObj(b -> new Test(a, b, atLeast(counts[a], counts[b]))))
            .sorted(Comparator.comparingDouble(Test::p))
            .toList();
    boolean[][] shown = new boolean[counts.length][counts.length];
    for (int t = 0; t < tests.size(); t++) {
      int left = correction == Correction.HOLM ? tests.size() - t : tests.size();
      if (tests.get(t).p > error / left) {
        break;
      }
      shown[tests.get(t).better][tests.get(t).worse] = true;
    }
    return shown;
  }

  /** Probability of at least a of a + b fair tosses. */
  private static double atLeast(int a, int b) {
    return a == 0 ? 1 : Beta.regularizedBeta(0.5, a, b + 1.0);
  }

  private static List<RankConfidence> fromShown(boolean[][] shown, Side side) {
    int n = shown.length;
    return IntStream.range(0, n)
        .mapToObj(
            unit -> {
              int better = (int) Arrays.stream(shown).filter(row -> row[unit]).count();
              int worse = (int) IntStream.range(0, n).filter(other -> shown[unit][other]).count();
              return new RankConfidence(
                  side == Side.WORST ? 1 : 1 + better, side == Side.BEST ? n : n - worse);
            })
        .toList();
  }
}
