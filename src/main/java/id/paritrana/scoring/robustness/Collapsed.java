package id.paritrana.scoring.robustness;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Aggregation.Mean;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

/**
 * A table under a quasi-arithmetic mean: f⁻¹(sum of w f(x)) with f the identity, the logarithm or a
 * power. The columns hold f(x), with the sign turned where f falls, so that the plain weighted sum
 * orders the units.
 *
 * @param columns one per leaf
 * @param back from the weighted sum to the score
 */
record Collapsed(double[][] columns, DoubleUnaryOperator back) {

  /** Units per pass: their columns stay in the near cache while several replicates use them. */
  static final int TILE = 512;

  /** The collapsed form; none with gaps, or where f is not defined for a value. */
  static Optional<Collapsed> of(double[][] table, Mean mean) {
    boolean complete =
        Arrays.stream(table).allMatch(column -> Arrays.stream(column).allMatch(Double::isFinite));
    boolean positive =
        Arrays.stream(table).allMatch(column -> Arrays.stream(column).allMatch(x -> x > 0));
    return switch (mean) {
      case Aggregation.Arithmetic _ when complete ->
          Optional.of(new Collapsed(table, DoubleUnaryOperator.identity()));
      case Aggregation.Geometric _ when complete && positive ->
          Optional.of(new Collapsed(mapped(table, StrictMath::log), StrictMath::exp));
      case Aggregation.Power(double p) when complete && positive -> {
        double sign = Math.signum(p);
        yield Optional.of(
            new Collapsed(
                mapped(table, x -> sign * StrictMath.pow(x, p)),
                sum -> StrictMath.pow(sign * sum, 1 / p)));
      }
      default -> Optional.empty();
    };
  }

  private static double[][] mapped(double[][] table, DoubleUnaryOperator f) {
    return Arrays.stream(table)
        .map(column -> Arrays.stream(column).map(f).toArray())
        .toArray(double[][]::new);
  }

  /**
   * Weighted sums of the columns for the units of one tile, each sum compensated, leaves in their
   * order.
   *
   * @param spare room as large as the keys, overwritten; one index for all arrays keeps the loop in
   *     vector registers
   */
  void keys(double[] weights, double[] keys, double[] spare, int from, int to) {
    Arrays.fill(keys, from, to, 0);
    Arrays.fill(spare, from, to, 0);
    for (int leaf = 0; leaf < weights.length; leaf++) {
      add(weights[leaf], columns[leaf], keys, spare, from, to);
    }
    for (int unit = from; unit < to; unit++) {
      keys[unit] += spare[unit];
    }
  }

  /** The error-free sum of D. E. Knuth without branches, so that it runs in vector registers. */
  private static void add(
      double weight, double[] column, double[] sums, double[] lost, int from, int to) {
    for (int unit = from; unit < to; unit++) {
      double term = weight * column[unit];
      double sum = sums[unit];
      double next = sum + term;
      double taken = next - sum;
      lost[unit] += (sum - (next - taken)) + (term - taken);
      sums[unit] = next;
    }
  }

  /** Turns keys into scores in place. */
  void fromKeys(double[] keys) {
    for (int unit = 0; unit < keys.length; unit++) {
      keys[unit] = back.applyAsDouble(keys[unit]);
    }
  }
}
