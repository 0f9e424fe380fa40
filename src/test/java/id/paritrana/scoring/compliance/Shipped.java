package id.paritrana.scoring.compliance;

import id.paritrana.scoring.calendar.HolidayReader;
import id.paritrana.scoring.calendar.WorkingDays;
import id.paritrana.scoring.scheme.YamlFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;

/** The rules and holidays that are shipped. */
public final class Shipped {

  public static final Rules RULES = content(RulesReader.read(text("rules")));

  public static final WorkingDays DAYS = content(HolidayReader.read(text("holidays")));

  private Shipped() {}

  /** The twelve months of a calendar year. */
  public static Period year(int year, LocalDate asOf) {
    return new Period(YearMonth.of(year, 1), YearMonth.of(year, 12), asOf);
  }

  static String text(String file) {
    try {
      return Files.readString(Path.of("src/main/resources/compliance/" + file + ".yaml"));
    } catch (IOException missing) {
      throw new UncheckedIOException(missing);
    }
  }

  static <T> T content(YamlFile.Reading<T> reading) {
    return switch (reading) {
      case YamlFile.Reading.Readable<T>(T content) -> content;
      case YamlFile.Reading.Faulty<T>(var faults) -> throw new AssertionError(faults);
    };
  }
}
