package id.paritrana.scoring;

import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.wording.Remark;
import java.util.Arrays;

/** Brings the indicators of one criterion to points. */
final class Scaling {

  /** The points of everyone where a column separates nobody: the middle. */
  static final double CONSTANT = 50;

  private Scaling() {}

  /** The points of each row; NaN where the indicator is missing. */
  static double[] points(Criterion.Measured criterion, double[] indicators, Field field) {
    boolean higher = criterion.higherIsBetter();
    double[] x = Normalisation.oriented(indicators, higher);
    double[] points =
        switch (criterion.scale()) {
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
          case Scale.DistanceToReference(String reference) -> {
            int row = field.rowOf(reference);
            double target = row < 0 ? Double.NaN : x[row];
            yield hundredfold(Normalisation.distanceToTarget(x, target, true));
          }
          case Scale.DistanceToTarget(double target) ->
              hundredfold(Normalisation.distanceToTarget(x, higher ? target : -target, true));
          case Scale.FractionOfMaximum _ -> hundredfold(Normalisation.fractionOfMaximum(x));
        };
    return middled(points, indicators);
  }

  /** Everyone has the middle where nobody differs and a formula would divide by zero. */
  private static double[] middled(double[] points, double[] indicators) {
    if (Columns.min(indicators) == Columns.max(indicators)) {
      for (int i = 0; i < points.length; i++) {
        points[i] = Double.isNaN(points[i]) && !Double.isNaN(indicators[i]) ? CONSTANT : points[i];
      }
    }
    return points;
  }

  private static double[] hundredfold(double[] x) {
    Arrays.setAll(x, i -> x[i] * 100);
    return x;
  }

  /** How the points came about, with the figures of the field that decided them. */
  static Remark remark(Criterion.Measured criterion, double[] indicators, Field field) {
    double min = Columns.min(indicators);
    double max = Columns.max(indicators);
    boolean higher = criterion.higherIsBetter();
    double worst = higher ? min : max;
    double best = higher ? max : min;
    if (min == max && relative(criterion.scale())) {
      return Remark.of("scale.constant", CONSTANT);
    }
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
      case Scale.DistanceToReference(String reference) ->
          Remark.of("scale.distance-to-reference", worst, nameOf(field, reference));
      case Scale.DistanceToTarget(double target) ->
          Remark.of("scale.distance-to-target", worst, target);
      case Scale.FractionOfMaximum _ -> Remark.of("scale.fraction-of-maximum", best);
    };
  }

  private static boolean relative(Scale scale) {
    return !(scale instanceof Scale.AsIs
        || scale instanceof Scale.Goalposts
        || scale instanceof Scale.DistanceToTarget);
  }

  private static String nameOf(Field field, String id) {
    int row = field.rowOf(id);
    return row < 0 ? id : field.at(row).name();
  }
}
