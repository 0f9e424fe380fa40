package id.paritrana.indicator.records;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.wording.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The reading of files of monthly records, one after the other. */
public final class Reading implements RecordRows.Sink {
  private final Period period;
  private final Register register;
  private final Set<String> ignored;
  private final Sink sink;
  private @Nullable Cells cells;
  private long outside;

  /** Takes the records of the period one by one. */
  @FunctionalInterface
  public interface Sink {

    /** Takes a record; false where the employer's month was already there. */
    boolean take(int row, Employer employer, MonthlyRecord monthly);
  }

  /**
   * Nothing read yet.
   *
   * @param ignored columns that are passed over
   */
  public Reading(Period period, Register register, Set<String> ignored, Sink sink) {
    this.period = period;
    this.register = register;
    this.ignored = ignored;
    this.sink = sink;
  }

  /** Begins the next file. */
  public void beginFile() {
    cells = null;
  }

  /** What takes the rows of the file. */
  public Consumer<CsvRecord> rows(String file, List<String> header) {
    cells = new Cells(file, header, ignored);
    return new RecordRows(cells, this);
  }

  @Override
  public void take(CsvRecord row, String id, Optional<EmployerSize> size, MonthlyRecord monthly) {
    int place = register.rowOf(id, size);
    if (place < 0) {
      fault(row, RecordColumn.SIZE, Reason.of("employer.size", id), Reason.of("size.allowed"));
    } else if (!period.contains(monthly.month())) {
      outside++;
    } else if (!sink.take(place, register.employers().get(place), monthly)) {
      Sentence wrong = Reason.of("month.twice", id, monthly.month().toString());
      fault(row, RecordColumn.MONTH, wrong, Reason.of("month.once"));
    }
  }

  private void fault(CsvRecord row, RecordColumn column, Sentence wrong, Sentence allowed) {
    if (cells != null) {
      cells.fault(row, column, wrong, allowed);
    }
  }

  /**
   * Ends a file.
   *
   * @throws Refused if it had any fault
   */
  public void endFile() {
    if (cells != null) {
      cells.refuseIfFaulty();
    }
  }

  /** All faults of a file that could not be read to its end, the last one being why. */
  public Refused broken(Refused why) {
    return why.after(cells == null ? List.of() : cells.faults());
  }

  public Register register() {
    return register;
  }

  /** How many rows lay outside the period. */
  public long outside() {
    return outside;
  }
}
