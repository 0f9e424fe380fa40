package id.paritrana.indicator.csv;

import id.paritrana.scoring.wording.Sentence;
import id.paritrana.scoring.wording.Spelling;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** One row of a data file; what is wrong in it is added to its faults. */
public record Row(CsvTable table, long line, List<String> cells, List<Fault> faults) {

  /**
   * The text of a column without surrounding space; empty where there is no such column. Letters
   * with marks are composed (NFC), so that a name is one name however it was typed.
   */
  public String text(String column) {
    int c = table.header().indexOf(column);
    return c < 0 ? "" : Normalizer.normalize(cells.get(c).strip(), Normalizer.Form.NFC);
  }

  /** A text that must not be empty. */
  public Optional<String> required(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      fault(column, Reason.of("cell.empty"), Reason.of("cell.text"));
      return Optional.empty();
    }
    return Optional.of(text);
  }

  /** A number; empty where it is missing or faulty. */
  public OptionalDouble number(String column) {
    return switch (Numeral.read(text(column))) {
      case Numeral.Value(double number) -> OptionalDouble.of(number);
      case Numeral.Missing _ -> OptionalDouble.empty();
      case Numeral.Wrong(Sentence wrong, Sentence allowed) -> {
        fault(column, wrong, allowed);
        yield OptionalDouble.empty();
      }
    };
  }

  /** A number that must be there. */
  public OptionalDouble requiredNumber(String column) {
    if (Numeral.read(text(column)) instanceof Numeral.Missing) {
      fault(column, Reason.of("cell.empty"), Reason.of("number.plain"));
    }
    return number(column);
  }

  /** A day written as 2023-03-31; empty where there is none. */
  public Optional<LocalDate> day(String column) {
    String text = text(column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException wrong) {
      fault(column, Reason.of("day.none", Shown.of(text)), Reason.of("day.allowed"));
      return Optional.empty();
    }
  }

  /** One of the constants, written small; the given one where the cell is empty. */
  public <E extends Enum<E>> E word(String column, Class<E> type, E otherwise) {
    String text = text(column);
    if (text.isEmpty()) {
      return otherwise;
    }
    List<String> allowed = new ArrayList<>();
    for (E constant : type.getEnumConstants()) {
      String word = Spelling.of(constant);
      if (word.equals(text)) {
        return constant;
      }
      allowed.add(word);
    }
    fault(column, Reason.of("word.unknown", Shown.of(text)), oneOf(allowed));
    return otherwise;
  }

  /** Adds a fault of this row's cell. */
  public void fault(String column, Sentence wrong, Sentence allowed) {
    int c = table.header().indexOf(column);
    faults.add(new Fault(table.file(), line, c + 1, column, wrong, allowed));
  }

  /** That one of these is allowed. */
  public static Sentence oneOf(List<String> allowed) {
    return Reason.of("word.allowed", Shown.of(allowed));
  }

  /** That one of these is allowed. */
  public static Sentence oneOf(String... allowed) {
    return oneOf(Arrays.asList(allowed));
  }
}
