package id.paritrana.award;

import id.paritrana.scoring.calendar.HolidayReader;
import id.paritrana.scoring.calendar.WorkingDays;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Counts working days over the national holidays and the collective leave that are known. */
@Singleton
public class WorkingCalendar {
  /** The national holidays and the collective leave of the years that are known. */
  public static final WorkingDays KNOWN = ShippedFile.read("holidays", HolidayReader::read);

  /** The last minute of a day, as calls for nominations state their deadlines. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  /**
   * The end, 23:59 local time, of the working day that lies so many working days after the instant;
   * its own day is not counted.
   *
   * @param count 1 or more
   */
  public Instant endAfter(Instant from, int count, ZoneId zone) {
    return KNOWN
        .after(from.atZone(zone).toLocalDate(), count)
        .atTime(END_OF_DAY)
        .atZone(zone)
        .toInstant();
  }

  /** The years of a span whose holidays are not known; in them only weekends are left out. */
  public List<Integer> unknownYears(Instant from, Instant until, ZoneId zone) {
    return IntStream.rangeClosed(from.atZone(zone).getYear(), until.atZone(zone).getYear())
        .filter(year -> !KNOWN.covers(LocalDate.of(year, 1, 1)))
        .boxed()
        .toList();
  }
}
