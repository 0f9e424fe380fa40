package id.paritrana.indicator.records;

import de.siegmar.fastcsv.writer.CsvWriter;
import id.paritrana.scoring.compliance.Period;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.YearMonth;
import java.util.List;

/** A file of monthly records to fill in. */
public final class BlankRecords {
  private BlankRecords() {}

  /** The columns, then a row for each month with nothing but the employer and the month. */
  public static String of(String employer, Period period) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      csv.writeRecord(RecordColumn.labels());
      period.months().forEach(month -> csv.writeRecord(row(employer, month)));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return text.toString();
  }

  private static List<String> row(String employer, YearMonth month) {
    return List.of(RecordColumn.values()).stream()
        .map(
            column ->
                switch (column) {
                  case EMPLOYER -> employer;
                  case MONTH -> month.toString();
                  default -> "";
                })
        .toList();
  }
}
