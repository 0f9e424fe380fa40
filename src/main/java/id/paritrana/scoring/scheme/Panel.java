package id.paritrana.scoring.scheme;

/**
 * How the marks of several assessors become one.
 *
 * @param trim share of the marks, 0 to below 0.5, that is dropped at each end before the mean;
 *     rounded down to whole marks; without effect on the median
 * @param atLeast fewest marks that make a value; recused and absent assessors give none
 */
public record Panel(Centre centre, double trim, int atLeast) {

  /** The middle that is taken. */
  public enum Centre {
    MEAN,
    MEDIAN,
    TRIMMED_MEAN
  }

  /** The mean of all marks, of which one suffices. */
  public static Panel mean() {
    return new Panel(Centre.MEAN, 0, 1);
  }
}
