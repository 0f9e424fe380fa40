package id.paritrana.scoring.severity;

/**
 * One mark that one assessor gave to one nominee.
 *
 * @param nominee identifies the nominee
 * @param assessor identifies the assessor
 * @param value the mark; any finite number, larger is better
 */
public record Mark(String nominee, String assessor, double value) {

  /** Checks that the mark is a number; a mark that was not given is left out, not coded. */
  public Mark {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(
          "The mark of %s for %s is %s, not a finite number".formatted(assessor, nominee, value));
    }
  }
}
