package id.paritrana.scoring.scheme;

/**
 * How the marks of several assessors become one.
 *
 * @param trim share of the marks, 0 to below 0.5, that is dropped at each end before the mean;
 *     rounded down to whole marks; without effect on the median
 * @param atLeast fewest marks that make a value; recused and absent assessors give none
 */
public record Panel(Centre centre, double trim, int atLeast) {

  private static final double GUARD = 1e-9;

  /** The middle that is taken. */
  public enum Centre {
    MEAN,
    MEDIAN,
    TRIMMED_MEAN
  }

  /** How many of so many marks are dropped at each end: 29 of 100 by 0.29, which is 28.999… */
  public int cut(int marks) {
    return (int) (marks * trim + GUARD);
  }

  /** The mean of all marks, of which one suffices. */
  public static Panel mean() {
    return new Panel(Centre.MEAN, 0, 1);
  }
}
