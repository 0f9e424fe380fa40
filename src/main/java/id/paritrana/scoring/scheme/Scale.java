package id.paritrana.scoring.scheme;

/**
 * How an indicator becomes points. 100 points are the best, except where a scale says otherwise; a
 * criterion in which lower is better is turned first.
 */
public sealed interface Scale {

  /** Whether the points of a nominee depend on the values of others. */
  default boolean isRelative() {
    return !(this instanceof AsIs || this instanceof Goalposts);
  }

  /** The indicator is the points: for percentages. */
  record AsIs() implements Scale {}

  /** Linear between a fixed worst and best value of the indicator, 0 to 100 points. */
  record Goalposts(double low, double high, boolean truncated) implements Scale {}

  /** Linear between the worst and the best nominee, from {@code low} to {@code high} points. */
  record MinMax(double low, double high) implements Scale {}

  /** Deviation from the mean in standard deviations, brought to this mean and deviation. */
  record ZScore(double mean, double standardDeviation) implements Scale {}

  /** 100 times the share of the others that are surpassed; equal values share the smaller rank. */
  record Percentile() implements Scale {}

  /** The rank from the worst, which has 1. */
  record Rank() implements Scale {}

  /** The number of others that are surpassed. */
  record Borda() implements Scale {}

  /** 100 times the distance to the worst, as a share of that of the best. */
  record DistanceToMaximum() implements Scale {}

  /** 100 times the distance to the worst, as a share of that of one nominee; capped at 100. */
  record DistanceToReference(String nominee) implements Scale {}

  /** 100 times the distance to the worst, as a share of that of a fixed target; capped at 100. */
  record DistanceToTarget(double target) implements Scale {}

  /** 100 times the share of the largest value; only where higher is better. */
  record FractionOfMaximum() implements Scale {}
}
