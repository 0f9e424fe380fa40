package id.paritrana.indicator.records;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.indicator.csv.CsvStream;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.wording.Spelling;
import java.io.ByteArrayInputStream;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The monthly records of one employer, as it hands them in itself. */
public final class OwnRecords {
  private final EmployerSize size;
  private final Period period;
  private final List<MonthlyRecord> records = new ArrayList<>();
  private final Set<YearMonth> seen = new HashSet<>();
  private String employer = "";
  private List<Fault> faults = List.of();

  private OwnRecords(EmployerSize size, Period period) {
    this.size = size;
    this.period = period;
  }

  /**
   * Reads a file of one employer.
   *
   * @param file its name, for what is wrong in it
   * @param size a row may tell it again, not differently
   * @param period every row must lie in it
   * @throws Refused with all faults
   */
  public static OwnRecords read(String file, byte[] bytes, EmployerSize size, Period period) {
    OwnRecords own = new OwnRecords(size, period);
    try {
      CsvStream.read(
          file,
          new ByteArrayInputStream(bytes),
          Optional.empty(),
          header -> own.rows(file, header));
    } catch (Refused why) {
      throw why.after(own.faults);
    }
    if (!own.faults.isEmpty()) {
      throw new Refused(own.faults);
    }
    if (own.records.isEmpty()) {
      throw new Refused(Fault.of(file, Reason.of("month.none"), Reason.of("csv.header")));
    }
    return own;
  }

  private RecordRows rows(String file, List<String> header) {
    Cells cells = new Cells(file, header, Set.of());
    faults = cells.faults();
    return new RecordRows(cells, (row, id, told, monthly) -> take(cells, row, id, told, monthly));
  }

  private void take(
      Cells cells, CsvRecord row, String id, Optional<EmployerSize> told, MonthlyRecord monthly) {
    if (employer.isEmpty()) {
      employer = id;
    }
    YearMonth month = monthly.month();
    if (!id.equals(employer)) {
      cells.fault(
          row,
          RecordColumn.EMPLOYER,
          Reason.of("employer.other", id),
          Reason.of("employer.own", employer));
    } else if (told.isPresent() && told.get() != size) {
      cells.fault(
          row,
          RecordColumn.SIZE,
          Reason.of("word.unknown", Spelling.of(told.get())),
          Reason.of("word.allowed", Spelling.of(size)));
    } else if (!period.contains(month)) {
      cells.fault(
          row,
          RecordColumn.MONTH,
          Reason.of("month.outside", month.toString()),
          Reason.of("month.inside", period.first().toString(), period.last().toString()));
    } else if (!seen.add(month)) {
      cells.fault(
          row,
          RecordColumn.MONTH,
          Reason.of("month.twice", id, month.toString()),
          Reason.of("month.once"));
    } else {
      records.add(monthly);
    }
  }

  /** What the file calls the employer, such as its registration number (NPP). */
  public String employer() {
    return employer;
  }

  /** At most one for each month, in the order of the file. */
  public List<MonthlyRecord> records() {
    return List.copyOf(records);
  }
}
