package id.paritrana.scoring.calendar;

import id.paritrana.scoring.calendar.Holiday.Kind;
import id.paritrana.scoring.scheme.Dates;
import id.paritrana.scoring.scheme.Fields;
import id.paritrana.scoring.scheme.YamlFile;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads lists of holidays: for each year its decree, its national holidays and its collective
 * leave.
 *
 * <p>A year that is listed counts as complete. A day may name a decree of its own.
 */
public final class HolidayReader {
  private final List<Holiday> holidays = new ArrayList<>();
  private final List<Integer> years = new ArrayList<>();

  private HolidayReader() {}

  /** Reads one file. */
  public static YamlFile.Reading<WorkingDays> read(String yaml) {
    return YamlFile.read(yaml, fields -> new HolidayReader().workingDays(fields));
  }

  private WorkingDays workingDays(Fields file) {
    file.text("holidays");
    file.entries("years").forEach(this::year);
    file.close();
    return new WorkingDays(holidays, years);
  }

  private void year(Fields list) {
    int year = list.count("year", 1900, 2100);
    String source = list.text("source");
    days(list, "national", Kind.NATIONAL, year, source);
    days(list, "collective", Kind.COLLECTIVE, year, source);
    list.close();
    years.add(year);
  }

  private void days(Fields list, String key, Kind kind, int year, String source) {
    for (Fields day : list.entries(key)) {
      Words name = day.words("name");
      String decree = day.text("source", source);
      Dates.dayOf(day, "on", year)
          .ifPresent(on -> holidays.add(new Holiday(on, kind, name, decree)));
      day.close();
    }
  }
}
