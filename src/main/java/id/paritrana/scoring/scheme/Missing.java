package id.paritrana.scoring.scheme;

/** What follows when a nominee has no value in a leaf. Missing is never zero. */
public enum Missing {
  /** The nominee has no score, and takes no part in the scales and comparisons of the others. */
  FAIL,
  /** The leaf does not count and its weight is shared among its siblings. */
  EXCLUDE,
  /** The mean of the other nominees stands in. */
  IMPUTE_MEAN,
  /** The median of the other nominees stands in. */
  IMPUTE_MEDIAN,
  /** The mean of the nominees of the same group stands in. */
  IMPUTE_GROUP_MEAN,
  /** The median of the nominees of the same group stands in. */
  IMPUTE_GROUP_MEDIAN
}
