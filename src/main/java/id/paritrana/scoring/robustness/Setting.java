package id.paritrana.scoring.robustness;

/**
 * The choices of one replicate.
 *
 * @param table which of the experiment's tables of points
 * @param aggregation which of the experiment's aggregations
 * @param weights one per element of the hierarchy
 * @param noise seed of the panel's noise in this replicate; {@link #QUIET} for none
 */
public record Setting(int table, int aggregation, double[] weights, long noise) {

  /** No noise. */
  public static final long QUIET = 0;

  /** A setting without noise. */
  public Setting(int table, int aggregation, double[] weights) {
    this(table, aggregation, weights, QUIET);
  }
}
