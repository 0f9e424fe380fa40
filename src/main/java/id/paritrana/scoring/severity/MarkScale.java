package id.paritrana.scoring.severity;

/**
 * The range of marks that the rubric allows.
 *
 * @param lowest the worst mark, inclusive
 * @param highest the best mark, inclusive; above {@code lowest}
 */
public record MarkScale(double lowest, double highest) {

  /** Checks the order of the bounds. */
  public MarkScale {
    if (!(lowest < highest)) {
      throw new IllegalArgumentException(
          "A scale rises; given is %s to %s".formatted(lowest, highest));
    }
  }

  double width() {
    return highest - lowest;
  }

  /** Whether a mark lies in the upper third of the scale. */
  boolean upperThird(double mark) {
    return mark > highest - width() / 3;
  }

  /** Whether a mark lies in the lower third of the scale. */
  boolean lowerThird(double mark) {
    return mark < lowest + width() / 3;
  }
}
