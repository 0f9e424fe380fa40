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
 * @param asOf payments after this day do not count; arrears and delays run until this day
 */
public record Period(YearMonth first, YearMonth last, LocalDate asOf) {

  /** The longest period. */
  public static final int LONGEST = 60;

  public Period {
    if (last.isBefore(first) || !last.isBefore(first.plusMonths(LONGEST))) {
      throw new IllegalArgumentException(
          first + " to " + last + "; allowed: 1 to " + LONGEST + " months, the first one first");
    }
  }

  /** The twelve months of a calendar year. */
  public static Period ofYear(int year, LocalDate asOf) {
    return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12), asOf);
  }

  /** Whether a month lies in the period. */
  public boolean contains(YearMonth month) {
    return !month.isBefore(first) && !month.isAfter(last);
  }

  /** All months, the first one first. */
  public List<YearMonth> months() {
    return Stream.iterate(first, month -> !month.isAfter(last), month -> month.plusMonths(1))
        .toList();
  }
}
