package id.paritrana.award;

import id.paritrana.scoring.calendar.HolidayReader;
import id.paritrana.scoring.calendar.WorkingDays;
import id.paritrana.scoring.scheme.YamlFile;
import io.micronaut.core.io.ResourceResolver;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/** Counts working days over the national holidays and the collective leave that are known. */
@Singleton
public class WorkingCalendar {
  private static final String HOLIDAYS = "compliance/holidays.yaml";

  /** The last minute of a day, as calls for nominations state their deadlines. */
  private static final LocalTime END_OF_DAY = LocalTime.of(23, 59);

  private final WorkingDays days;

  WorkingCalendar(ResourceResolver resources) {
    days =
        switch (HolidayReader.read(text(resources))) {
          case YamlFile.Reading.Readable<WorkingDays>(WorkingDays read) -> read;
          case YamlFile.Reading.Faulty<WorkingDays>(var faults) ->
              throw new IllegalStateException(HOLIDAYS + ": " + faults);
        };
  }

  /**
   * The end, 23:59 local time, of the working day that lies so many working days after the instant;
   * its own day is not counted.
   *
   * @param count 1 or more
   */
  public Instant endAfter(Instant from, int count, ZoneId zone) {
    return days.after(from.atZone(zone).toLocalDate(), count)
        .atTime(END_OF_DAY)
        .atZone(zone)
        .toInstant();
  }

  /** The years of a span whose holidays are not known; in them only weekends are left out. */
  public List<Integer> unknownYears(Instant from, Instant until, ZoneId zone) {
    return IntStream.rangeClosed(from.atZone(zone).getYear(), until.atZone(zone).getYear())
        .filter(year -> !days.covers(LocalDate.of(year, 1, 1)))
        .boxed()
        .toList();
  }

  private static String text(ResourceResolver resources) {
    try (InputStream file =
        resources
            .getResourceAsStream("classpath:" + HOLIDAYS)
            .orElseThrow(() -> new IllegalStateException("not on the class path: " + HOLIDAYS))) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
