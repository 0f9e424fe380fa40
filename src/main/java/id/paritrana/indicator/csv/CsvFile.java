package id.paritrana.indicator.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.scoring.wording.Sentence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads CSV: UTF-8 with or without a byte order mark, a header, one row per line; cells may stand
 * in double quotes. The separator is the one of comma, semicolon and tab that the header holds most
 * often, unless it is given.
 */
public final class CsvFile {
  private CsvFile() {}

  /**
   * Reads one file.
   *
   * @throws Refused with all faults of its form
   */
  public static CsvTable read(java.nio.file.Path file, Optional<Character> separator) {
    return parse(file.toString(), TextFile.read(file), separator);
  }

  /** The table that this text holds. */
  static CsvTable parse(String file, String text, Optional<Character> separator) {
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw new Refused(
          new Fault(
              file,
              lineOf(text, text.lastIndexOf('"')),
              0,
              "",
              Reason.of("csv.open-quote"),
              Reason.of("csv.quotes")));
    }
    List<CsvRecord> records = records(file, text, separator.orElseGet(() -> separatorOf(text)));
    if (records.isEmpty()) {
      throw new Refused(Fault.of(file, Reason.of("csv.empty"), Reason.of("csv.header")));
    }
    List<Fault> faults = new ArrayList<>();
    List<String> header = header(file, records.getFirst(), faults);
    List<Long> lines = new ArrayList<>();
    List<List<String>> cells = new ArrayList<>();
    for (CsvRecord each : records.subList(1, records.size())) {
      if (each.getFieldCount() != header.size()) {
        faults.add(
            new Fault(
                file,
                each.getStartingLineNumber(),
                0,
                "",
                Reason.of("csv.cells", each.getFieldCount()),
                Reason.of("csv.as-header", header.size())));
      }
      lines.add(each.getStartingLineNumber());
      cells.add(each.getFields());
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return new CsvTable(file, header, lines, cells);
  }

  private static List<CsvRecord> records(String file, String text, char separator) {
    List<CsvRecord> records = new ArrayList<>();
    try (CsvReader<CsvRecord> reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(text)) {
      reader.forEach(records::add);
    } catch (CsvParseException broken) {
      throw new Refused(
          new Fault(
              file,
              records.isEmpty() ? 1 : records.getLast().getStartingLineNumber() + 1,
              0,
              "",
              Reason.of("csv.broken"),
              Reason.of("csv.quotes")));
    } catch (java.io.IOException broken) {
      throw new java.io.UncheckedIOException(broken);
    }
    return records;
  }

  private static List<String> header(String file, CsvRecord first, List<Fault> faults) {
    List<String> header = first.getFields().stream().map(String::strip).toList();
    Set<String> seen = new HashSet<>();
    for (int c = 0; c < header.size(); c++) {
      String name = header.get(c);
      if (name.isEmpty() || !seen.add(name)) {
        Sentence wrong =
            name.isEmpty() ? Reason.of("header.empty") : Reason.of("header.twice", Shown.of(name));
        faults.add(new Fault(file, 1, c + 1, "", wrong, Reason.of("header.allowed")));
      }
    }
    return header;
  }

  static char separatorOf(String text) {
    String first = text.lines().findFirst().orElse("").replaceAll("\"[^\"]*\"", "");
    char best = ',';
    long most = 0;
    for (char candidate : new char[] {',', ';', '\t'}) {
      long count = first.chars().filter(c -> c == candidate).count();
      if (count > most) {
        best = candidate;
        most = count;
      }
    }
    return best;
  }

  private static long lineOf(String text, int index) {
    return 1 + text.substring(0, index).chars().filter(c -> c == '\n').count();
  }
}
