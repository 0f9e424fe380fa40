package id.paritrana.scoring.explanation;

import java.util.function.IntToDoubleFunction;

/**
 * How the worth of a whole is shared among its parts: to each the mean, over all orders in which
 * the parts may come together, of what it adds when it comes. The shares sum to the worth of all
 * less that of none.
 *
 * <p>Source: L. S. Shapley, A value for n-person games, Contributions to the Theory of Games II
 * (1953).
 */
final class Shapley {

  /** More parts would take too long: the worth of every set of parts is asked for. */
  static final int LARGEST = 12;

  private Shapley() {}

  /**
   * The shares.
   *
   * @param parts at most {@link #LARGEST}
   * @param worth of a set of parts, bit i standing for part i
   */
  static double[] shares(int parts, IntToDoubleFunction worth) {
    double[] worths = new double[1 << parts];
    for (int set = 0; set < worths.length; set++) {
      worths[set] = worth.applyAsDouble(set);
    }
    double[] shares = new double[parts];
    for (int set = 0; set < worths.length; set++) {
      double orders = orders(parts, Integer.bitCount(set));
      for (int part = 0; part < parts; part++) {
        if ((set & 1 << part) == 0) {
          shares[part] += orders * (worths[set | 1 << part] - worths[set]);
        }
      }
    }
    return shares;
  }

  /** The share of orders in which just these so many parts come before a given one. */
  private static double orders(int parts, int before) {
    double share = 1.0 / parts;
    for (int i = 1; i <= before; i++) {
      share *= (double) i / (parts - i);
    }
    return share;
  }
}
