package id.paritrana.scoring;

import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.wording.Remark;
import java.util.Arrays;

/**
 * The indicators of one criterion brought to points.
 *
 * @param points of each row; NaN where the indicator is missing
 * @param remark how the points came about, with the figures of the field that decided them
 */
record Scaling(double[] points, Remark remark) {

  /**
   * The nominee to whom a scale measures the distance.
   *
   * @param name its name, or its id where it takes no part
   * @param value its indicator; NaN where it has none
   */
  record Reference(String name, double value) {}

  /**
   * Brings indicators to points. Where nobody differs a formula may divide by zero; everyone then
   * has the middle of the scale: of min-max the middle between its ends, of z-scores their mean,
   * else 50.
   */
  static Scaling of(Criterion.Measured criterion, double[] indicators, Reference reference) {
    double[] points = points(criterion, indicators, reference.value());
    if (Columns.constant(indicators) && separates(criterion.scale())) {
      double same = Double.NaN;
      for (int row = 0; row < points.length; row++) {
        if (!Double.isNaN(indicators[row])) {
          points[row] = Double.isNaN(points[row]) ? middle(criterion.scale()) : points[row];
          same = points[row];
        }
      }
      return new Scaling(points, Remark.of("scale.constant", same));
    }
    return new Scaling(points, remark(criterion, indicators, reference));
  }

  /** Whether a scale knows nominees by their differences alone. */
  private static boolean separates(Scale scale) {
    return scale.isRelative()
        && !(scale instanceof Scale.DistanceToTarget || scale instanceof Scale.DistanceToReference);
  }

  private static double middle(Scale scale) {
    return switch (scale) {
      case Scale.MinMax(double low, double high) -> low + (high - low) / 2;
      case Scale.ZScore(double mean, double _) -> mean;
      default -> 50;
    };
  }

  private static double[] points(
      Criterion.Measured criterion, double[] indicators, double reference) {
    boolean higher = criterion.higherIsBetter();
    double[] x = Normalisation.oriented(indicators, higher);
    return switch (criterion.scale()) {
      case Scale.AsIs _ -> indicators.clone();
      case Scale.Goalposts(double low, double high, boolean truncated) ->
          higher
              ? Normalisation.goalposts(x, low, high, 100, truncated)
              : Normalisation.goalposts(x, -high, -low, 100, truncated);
      case Scale.MinMax(double low, double high) -> Normalisation.minMax(x, low, high);
      case Scale.ZScore(double mean, double sd) -> Normalisation.zScore(x, mean, sd);
      case Scale.Percentile _ -> hundredfold(Normalisation.percentRank(x, Ties.MIN));
      case Scale.Rank _ -> Normalisation.rank(x, Ties.MIN);
      case Scale.Borda _ -> Normalisation.borda(x, Ties.MIN);
      case Scale.DistanceToMaximum _ -> hundredfold(Normalisation.distanceToMaximum(x));
      case Scale.DistanceToReference _ ->
          hundredfold(Normalisation.distanceToTarget(x, higher ? reference : -reference, true));
      case Scale.DistanceToTarget(double target) ->
          hundredfold(Normalisation.distanceToTarget(x, higher ? target : -target, true));
      case Scale.FractionOfMaximum _ -> hundredfold(Normalisation.fractionOfMaximum(x));
    };
  }

  private static double[] hundredfold(double[] x) {
    Arrays.setAll(x, i -> x[i] * 100);
    return x;
  }

  private static Remark remark(
      Criterion.Measured criterion, double[] indicators, Reference reference) {
    double min = Columns.min(indicators);
    double max = Columns.max(indicators);
    boolean higher = criterion.higherIsBetter();
    double worst = higher ? min : max;
    double best = higher ? max : min;
    return switch (criterion.scale()) {
      case Scale.AsIs _ -> Remark.of("scale.as-is");
      case Scale.Goalposts(double low, double high, boolean truncated) ->
          Remark.of(
              truncated ? "scale.goalposts" : "scale.scaled",
              higher ? low : high,
              higher ? high : low);
      case Scale.MinMax(double low, double high) ->
          Remark.of("scale.min-max", worst, best, low, high);
      case Scale.ZScore(double mean, double sd) ->
          Remark.of(
              "scale.z-score",
              Columns.mean(indicators),
              Columns.standardDeviation(indicators),
              mean,
              sd);
      case Scale.Percentile _ -> Remark.of("scale.percentile", Columns.present(indicators));
      case Scale.Rank _ -> Remark.of("scale.rank", Columns.present(indicators));
      case Scale.Borda _ -> Remark.of("scale.borda", Columns.present(indicators));
      case Scale.DistanceToMaximum _ -> Remark.of("scale.distance-to-maximum", worst, best);
      case Scale.DistanceToReference _ ->
          Double.isNaN(reference.value())
              ? Remark.of("scale.no-reference", reference.name())
              : Remark.of("scale.distance-to-reference", worst, reference.name());
      case Scale.DistanceToTarget(double target) ->
          Remark.of("scale.distance-to-target", worst, target);
      case Scale.FractionOfMaximum _ -> Remark.of("scale.fraction-of-maximum", best);
    };
  }
}
