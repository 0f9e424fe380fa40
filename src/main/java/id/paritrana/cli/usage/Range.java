package id.paritrana.cli.usage;

import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.DoublePredicate;

/**
 * The numbers that an option may have.
 *
 * @param shown as an inequality, which reads the same in every language
 */
public record Range(String shown, DoublePredicate holds) {
  /** A probability that is neither impossible nor certain: 0 &lt; x &lt; 1. */
  public static final Range CHANCE = new Range("0 < x < 1", x -> x > 0 && x < 1);

  /** How far something may vary as a share of itself: 0 ≤ x &lt; 1. */
  public static final Range NOISE = new Range("0 ≤ x < 1", x -> x >= 0 && x < 1);

  /** A share: 0 ≤ x ≤ 1. */
  public static final Range SHARE = new Range("0 ≤ x ≤ 1", x -> x >= 0 && x <= 1);

  /** How often something may be drawn: more than a million tell nothing more. */
  public static final Range REPLICATIONS = whole(1, 1_000_000);

  /** Whole numbers, both ends included. */
  public static Range whole(int least, int most) {
    return new Range("%d ≤ N ≤ %d".formatted(least, most), x -> x >= least && x <= most);
  }

  /** Finite numbers from this one on. */
  public static Range from(int least) {
    return new Range("x ≥ %d".formatted(least), x -> x >= least && Double.isFinite(x));
  }

  /**
   * Demands that the value of an option lies in this range.
   *
   * @param option as it is typed, such as {@code --coverage}
   * @throws Refused where it does not
   */
  public void check(String option, double value) {
    if (!holds.test(value)) {
      throw new Refused(
          Fault.of(
              option, Reason.of("word.unknown", text(value)), Reason.of("word.allowed", shown)));
    }
  }

  /** The same for every value of an option. */
  public void check(String option, List<Double> values) {
    values.forEach(value -> check(option, value));
  }

  private static String text(double value) {
    return Double.isFinite(value)
        ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString()
        : Double.toString(value);
  }
}
