package id.paritrana.scoring.compliance;

/**
 * A part of a whole, such as 95 registered of 100 workers, or wages in rupiah.
 *
 * @param part 0 to {@link #LARGEST}; what exceeds the whole is never counted
 * @param whole 0 to {@link #LARGEST}
 */
public record Part(long part, long whole) {

  /** A hundred trillion, above the wages of any employer; 60 months of it are exact as a double. */
  public static final long LARGEST = 100_000_000_000_000L;

  public Part {
    if (Math.min(part, whole) < 0 || Math.max(part, whole) > LARGEST) {
      throw new IllegalArgumentException(
          "%d of %d; allowed: 0 to %d".formatted(part, whole, LARGEST));
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
