package id.paritrana.scoring.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The working days: Monday to Friday without national holidays and collective leave.
 *
 * <p>Holidays come from annual lists. In a year without a list every Monday to Friday counts as a
 * working day; whoever relies on such a year asks {@link #covers} and says so.
 */
public final class WorkingDays {
  private final Map<LocalDate, Holiday> holidays;
  private final Set<Integer> years;

  /**
   * The working days of these lists.
   *
   * @param years the years whose lists are complete
   */
  public WorkingDays(Collection<Holiday> holidays, Collection<Integer> years) {
    Map<LocalDate, Holiday> byDay = new HashMap<>();
    holidays.forEach(holiday -> byDay.put(holiday.on(), holiday));
    this.holidays = Map.copyOf(byDay);
    this.years = Set.copyOf(years);
  }

  /** Both lists together; a year that stands in both is taken from the other one alone. */
  public WorkingDays with(WorkingDays other) {
    List<Holiday> all =
        holidays.values().stream()
            .filter(holiday -> !other.covers(holiday.on()))
            .collect(Collectors.toList());
    all.addAll(other.holidays.values());
    Set<Integer> both = new TreeSet<>(years);
    both.addAll(other.years);
    return new WorkingDays(all, both);
  }

  /** Whether the holidays of this day's year are known. */
  public boolean covers(LocalDate day) {
    return years.contains(day.getYear());
  }

  /** The holiday on this day, if it is one. */
  public Optional<Holiday> holiday(LocalDate day) {
    return Optional.ofNullable(holidays.get(day));
  }

  /** Whether it counts as a working day. */
  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !holidays.containsKey(day);
  }

  /** The day itself if it is a working day, else the next one. */
  public LocalDate sameOrNext(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }

  /**
   * The working day that lies this many working days after a day; the day itself is not counted.
   *
   * @param count 1 or more
   */
  public LocalDate after(LocalDate day, int count) {
    if (count < 1) {
      throw new IllegalArgumentException("count " + count + "; allowed: 1 or more");
    }
    LocalDate last = day;
    for (int left = count; left > 0; left--) {
      last = sameOrNext(last.plusDays(1));
    }
    return last;
  }
}
