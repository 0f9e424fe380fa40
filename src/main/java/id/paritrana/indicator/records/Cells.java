package id.paritrana.indicator.records;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.compliance.Part;
import id.paritrana.scoring.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The cells of a row of monthly records; a cell that is wrong adds a fault. */
final class Cells {
  /** A number that is not there. */
  static final long MISSING = -1;

  /** After so many faults a file is not read further. */
  private static final int MOST = 1000;

  private final String file;
  private final int[] places = new int[RecordColumn.values().length];
  private final int width;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * The cells under this header.
   *
   * @param ignored columns that are passed over
   * @throws Refused where a column is unknown, stands twice, or one that is needed is missing
   */
  Cells(String file, List<String> header, Set<String> ignored) {
    this.file = file;
    this.width = header.size();
    for (RecordColumn column : RecordColumn.values()) {
      places[column.ordinal()] =
          ignored.contains(column.label()) ? -1 : header.indexOf(column.label());
    }
    for (int c = 0; c < width; c++) {
      String name = header.get(c);
      if (ignored.contains(name)) {
        continue;
      }
      if (!RecordColumn.labels().contains(name)) {
        faults.add(
            new Fault(
                file,
                1,
                c + 1,
                "",
                Reason.of("column.unknown", Shown.of(name)),
                Reason.of("column.known", Shown.of(RecordColumn.labels()))));
      } else if (header.indexOf(name) < c) {
        faults.add(
            new Fault(
                file, 1, c + 1, "", Reason.of("header.twice", name), Reason.of("header.allowed")));
      }
    }
    for (RecordColumn needed : List.of(RecordColumn.EMPLOYER, RecordColumn.MONTH)) {
      if (places[needed.ordinal()] < 0) {
        faults.add(
            new Fault(
                file,
                1,
                0,
                "",
                Reason.of("column.missing", needed.label()),
                Reason.of("column.present", Shown.of(header))));
      }
    }
    refuseIfFaulty();
  }

  /** The faults so far. */
  List<Fault> faults() {
    return faults;
  }

  /** Refuses the file if there was any fault. */
  void refuseIfFaulty() {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  /** Whether a row has as many cells as the header; a fault if not. */
  boolean fits(CsvRecord row) {
    if (row.getFieldCount() != width) {
      add(
          new Fault(
              file,
              row.getStartingLineNumber(),
              0,
              "",
              Reason.of("csv.cells", row.getFieldCount()),
              Reason.of("csv.as-header", width)));
    }
    return row.getFieldCount() == width;
  }

  /** The text of a cell; empty for nothing, {@code NA} and a column that is not there. */
  String text(CsvRecord row, RecordColumn column) {
    int place = places[column.ordinal()];
    String text = place < 0 ? "" : row.getField(place).strip();
    return text.equals("NA") ? "" : text;
  }

  /** A whole number from 0 to {@link Part#LARGEST}, or {@link #MISSING}. */
  long count(CsvRecord row, RecordColumn column) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return MISSING;
    }
    long number = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = text.charAt(i) - '0';
      boolean none = digit < 0 || digit > 9;
      number = number * 10 + digit;
      if (none || number > Part.LARGEST) {
        Sentence wrong = Reason.of(none ? "number.none" : "number.large", Shown.of(text));
        fault(row, column, wrong, Reason.of("count.allowed", Part.LARGEST));
        return MISSING;
      }
    }
    return number;
  }

  /** What a cell means; empty where there is nothing. */
  <T> Optional<T> value(CsvRecord row, RecordColumn column, Memo<T> memo, Sentence allowed) {
    String text = text(row, column);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    Optional<T> value = memo.of(text);
    if (value.isEmpty()) {
      fault(row, column, Reason.of("word.unknown", Shown.of(text)), allowed);
    }
    return value;
  }

  /** Adds a fault of a cell. */
  void fault(CsvRecord row, RecordColumn column, Sentence wrong, Sentence allowed) {
    int place = places[column.ordinal()] + 1;
    add(new Fault(file, row.getStartingLineNumber(), place, column.label(), wrong, allowed));
  }

  private void add(Fault fault) {
    faults.add(fault);
    if (faults.size() == MOST) {
      throw new Refused(faults);
    }
  }
}
