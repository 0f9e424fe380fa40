package id.paritrana.scoring.explanation;

import id.paritrana.scoring.aggregation.Aggregation;
import java.util.function.DoubleUnaryOperator;

/**
 * How the difference of two means of the same kind f⁻¹(sum of w f(x)) is shared among their values:
 * to each w (f(a) - f(b)) times (M(a) - M(b)) / (f(M(a)) - f(M(b))). No part is credited for a
 * value that is not the better one, and equal values have no share.
 *
 * <p>Source: B. W. Ang, The LMDI approach to decomposition analysis, Energy Policy 33 (2005), whose
 * logarithmic mean this is for the geometric mean.
 *
 * @param f the function of the mean
 * @param steepness its derivative
 * @param vanishing whether f has no value at 0, so that one value of 0 makes the mean 0
 */
record Secants(DoubleUnaryOperator f, DoubleUnaryOperator steepness, boolean vanishing) {

  /** Values this close, as a share of themselves, have the derivative as their secant. */
  private static final double CLOSE = 1e-7;

  /** Those of a mean: arithmetic, geometric, or of a power. */
  static Secants of(Aggregation.Mean mean) {
    return switch (mean) {
      case Aggregation.Arithmetic _ -> new Secants(x -> x, _ -> 1, false);
      case Aggregation.Geometric _ -> new Secants(StrictMath::log, x -> 1 / x, true);
      case Aggregation.Power(double p) ->
          new Secants(x -> StrictMath.pow(x, p), x -> p * StrictMath.pow(x, p - 1), p < 0);
      case Aggregation.Median _ -> throw new IllegalArgumentException("the median has no function");
    };
  }

  /**
   * The share of each value in the difference of the means, per point by which its sides differ.
   *
   * @param shares the same on both sides
   */
  double[] slopes(double[] a, double[] b, double[] shares, double meanA, double meanB) {
    if (vanishing && (meanA == 0 || meanB == 0)) {
      return ofZeros(a, b, shares, meanA, meanB);
    }
    double[] slopes = new double[a.length];
    double back = 1 / secant(meanA, meanB);
    for (int i = 0; i < slopes.length; i++) {
      double slope = shares[i] == 0 ? 0 : shares[i] * secant(a[i], b[i]) * back;
      slopes[i] = Double.isFinite(slope) ? slope : 0;
    }
    return slopes;
  }

  /** Where one mean is 0, the values that made it so share the difference by their weights. */
  private static double[] ofZeros(
      double[] a, double[] b, double[] shares, double meanA, double meanB) {
    double[] slopes = new double[a.length];
    double zeros = 0;
    for (int i = 0; i < slopes.length; i++) {
      zeros += isZero(a[i], b[i]) ? shares[i] : 0;
    }
    for (int i = 0; i < slopes.length; i++) {
      slopes[i] =
          meanA != meanB && shares[i] > 0 && isZero(a[i], b[i])
              ? (meanA - meanB) * shares[i] / zeros / (a[i] - b[i])
              : 0;
    }
    return slopes;
  }

  private static boolean isZero(double a, double b) {
    return a != b && (a == 0 || b == 0);
  }

  private double secant(double x, double y) {
    return Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y))
        ? steepness.applyAsDouble(x)
        : (f.applyAsDouble(x) - f.applyAsDouble(y)) / (x - y);
  }

  /**
   * The share of each value where its weight differs as well, since parts are missing on a side: of
   * its values by the mean of its weights, of its weights by how far its values stand from the
   * means. A value that is missing on one side counts there as on the other, with the weight 0.
   */
  double[] parts(
      double[] a, double[] b, double[] sharesA, double[] sharesB, double meanA, double meanB) {
    double back = 1 / secant(meanA, meanB);
    double middle = (f.applyAsDouble(meanA) + f.applyAsDouble(meanB)) / 2;
    double[] parts = new double[a.length];
    for (int i = 0; i < parts.length; i++) {
      double here = f.applyAsDouble(Double.isNaN(a[i]) ? b[i] : a[i]);
      double there = f.applyAsDouble(Double.isNaN(b[i]) ? a[i] : b[i]);
      double both = sharesA[i] + sharesB[i];
      double weights = (sharesA[i] - sharesB[i]) * ((here + there) / 2 - middle);
      parts[i] = both == 0 ? 0 : (both / 2 * (here - there) + weights) * back;
    }
    return parts;
  }
}
