package id.paritrana.indicator.records;

import id.paritrana.scoring.calendar.HolidayReader;
import id.paritrana.scoring.calendar.WorkingDays;
import id.paritrana.scoring.compliance.Rules;
import id.paritrana.scoring.compliance.RulesReader;
import id.paritrana.scoring.scheme.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rules and holidays that come with the program. */
public final class ShippedRules {

  /** The duties of employers. */
  public static final Rules RULES = sound(RulesReader.read(text("rules")));

  /** The national and collective holidays. */
  public static final WorkingDays WORKING_DAYS = sound(HolidayReader.read(text("holidays")));

  private ShippedRules() {}

  private static <T> T sound(YamlFile.Reading<T> reading) {
    return switch (reading) {
      case YamlFile.Reading.Readable<T>(T content) -> content;
      case YamlFile.Reading.Faulty<T>(var faults) ->
          throw new IllegalStateException(faults.toString());
    };
  }

  private static String text(String name) {
    try (InputStream bytes =
        ShippedRules.class.getResourceAsStream("/compliance/" + name + ".yaml")) {
      if (bytes == null) {
        throw new IllegalStateException("/compliance/" + name + ".yaml");
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
