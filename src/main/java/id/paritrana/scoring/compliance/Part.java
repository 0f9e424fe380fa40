package id.paritrana.scoring.compliance;

/**
 * A part of a whole, such as 95 registered of 100 workers, or wages in rupiah.
 *
 * @param part 0 or more; what exceeds the whole is never counted
 * @param whole 0 or more
 */
public record Part(long part, long whole) {

  public Part {
    if (part < 0 || whole < 0) {
      throw new IllegalArgumentException(part + " of " + whole + "; allowed: 0 or more");
    }
  }

  /** The part that counts: at most the whole. */
  public long counted() {
    return Math.min(part, whole);
  }

  /** Whether some of the whole is lacking. */
  public boolean isPartial() {
    return part < whole;
  }
}
