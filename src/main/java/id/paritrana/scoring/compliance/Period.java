package id.paritrana.scoring.compliance;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/**
 * The months that are judged, and the day on which.
 *
 * @param first month of contribution
 * @param last month of contribution, at most 60 months with the first
 * @param asOf payments after this day do not count; arrears and delays run until this day; at most
 *     120 months after the last month, so that no sum of penalties leaves the whole numbers
 */
public record Period(YearMonth first, YearMonth last, LocalDate asOf) {

  /** The longest period. */
  public static final int LONGEST = 60;

  /** The longest time from the last month to the day of judgement, in months. */
  public static final int LATEST = 120;

  public Period {
    if (last.isBefore(first) || !last.isBefore(first.plusMonths(LONGEST))) {
      throw new IllegalArgumentException(
          first + " to " + last + "; allowed: 1 to " + LONGEST + " months, the first one first");
    }
    if (asOf.isAfter(latest(last))) {
      throw new IllegalArgumentException(asOf + "; allowed: until " + latest(last));
    }
  }

  /** The last day on which months up to this one can be judged. */
  public static LocalDate latest(YearMonth last) {
    return last.plusMonths(LATEST).atEndOfMonth();
  }

  /** Whether a month lies in the period. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /**
   * The place of a month among {@link #months}, from 0; outside the period a number beyond them.
   */
  int indexOf(YearMonth month) {
    return 12 * (month.getYear() - first.getYear()) + month.getMonthValue() - first.getMonthValue();
  }

  /** All months, the first one first. */
  public List<YearMonth> months() {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }
}
