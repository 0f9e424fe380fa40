package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads days and months of a file. */
public final class Dates {
  private Dates() {}

  /** A day that must be there and lie in this year; empty after a fault. */
  public static Optional<LocalDate> dayOf(Fields fields, String key, int year) {
    Remark allowed = Remark.of("allowed.day-of", String.valueOf(year));
    return value(fields, key, fields.need(key, allowed), text -> dayOf(text, year), allowed);
  }

  private static LocalDate dayOf(String text, int year) {
    LocalDate day = LocalDate.parse(text);
    if (day.getYear() != year) {
      throw new DateTimeException("another year");
    }
    return day;
  }

  /** A month that must be there, such as 2024-04; empty after a fault. */
  public static Optional<YearMonth> month(Fields fields, String key) {
    Remark allowed = Remark.of("allowed.month");
    return value(fields, key, fields.need(key, allowed), YearMonth::parse, allowed);
  }

  /** A month that may be left out. */
  public static Optional<YearMonth> monthIfGiven(Fields fields, String key) {
    return value(fields, key, fields.find(key), YearMonth::parse, Remark.of("allowed.month"));
  }

  private static <T> Optional<T> value(
      Fields fields, String key, @Nullable Node node, Function<String, T> parse, Remark allowed) {
    if (node == null) {
      return Optional.empty();
    }
    try {
      if (node instanceof ScalarNode scalar) {
        return Optional.of(parse.apply(scalar.getValue()));
      }
    } catch (DateTimeException wrong) {
      // told below, like a value that is no scalar
    }
    fields.faults().add(node, fields.at(key), Faults.found("scheme.no-date", node), allowed);
    return Optional.empty();
  }
}
