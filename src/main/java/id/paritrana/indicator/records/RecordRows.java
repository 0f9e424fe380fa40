package id.paritrana.indicator.records;

import static id.paritrana.indicator.records.RecordColumn.*;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.compliance.Contribution;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.compliance.Part;
import id.paritrana.scoring.compliance.Programme;
import id.paritrana.scoring.wording.Sentence;
import id.paritrana.scoring.wording.Spelling;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Turns rows of a file into monthly records; what is wrong in a row is told and passed over. */
final class RecordRows implements Consumer<CsvRecord> {
  private static final Sentence SIZES = Row.oneOf(Spelling.all(EmployerSize.class));
  private static final Sentence PROGRAMMES_ALLOWED = Reason.of("programmes.allowed");
  private static final Sentence DAY = Reason.of("day.allowed");
  private static final Sentence MONTH_ALLOWED = Reason.of("month.allowed");

  private final Memo<YearMonth> months = new Memo<>(YearMonth::parse);
  private final Memo<LocalDate> days = new Memo<>(LocalDate::parse);
  private final Memo<EmployerSize> sizes =
      new Memo<>(word -> Spelling.read(EmployerSize.class, word).orElseThrow(Memo::nothing));
  private final Memo<Set<Programme>> programmes = new Memo<>(RecordRows::programmes);
  private final Cells cells;
  private final Sink sink;

  /** Takes what was read. */
  @FunctionalInterface
  interface Sink {

    /**
     * Takes the record of one employer and month.
     *
     * @param size as the row says; empty where it does not
     */
    void take(CsvRecord row, String employer, Optional<EmployerSize> size, MonthlyRecord monthly);
  }

  RecordRows(Cells cells, Sink sink) {
    this.cells = cells;
    this.sink = sink;
  }

  private static Set<Programme> programmes(String text) {
    Set<Programme> joined = EnumSet.noneOf(Programme.class);
    if (!text.equals("-")) {
      for (String each : text.split("[ +]+")) {
        joined.add(Programme.valueOf(each));
      }
    }
    return Set.copyOf(joined);
  }

  @Override
  public void accept(CsvRecord row) {
    int before = cells.faults().size();
    if (!cells.fits(row)) {
      return;
    }
    String employer = cells.text(row, EMPLOYER);
    if (employer.isEmpty()) {
      cells.fault(row, EMPLOYER, Reason.of("cell.empty"), Reason.of("cell.text"));
    }
    Optional<YearMonth> month = cells.value(row, MONTH, months, MONTH_ALLOWED);
    if (cells.text(row, MONTH).isEmpty()) {
      cells.fault(row, MONTH, Reason.of("cell.empty"), MONTH_ALLOWED);
    }
    Optional<EmployerSize> size = cells.value(row, SIZE, sizes, SIZES);
    Optional<Contribution> contribution = contribution(row);
    Optional<Part> workers = part(row, WORKERS_REGISTERED, WORKERS);
    Optional<Part> wages = part(row, WAGES_REPORTED, WAGES);
    Optional<Set<Programme>> joined = cells.value(row, PROGRAMMES, programmes, PROGRAMMES_ALLOWED);
    Optional<Part> numbers = part(row, NIK_VALID, NIK_CHECKED);
    Optional<Part> vendors = part(row, VENDORS_COMPLIANT, VENDORS);
    if (cells.faults().size() == before) {
      sink.take(
          row,
          employer,
          size,
          new MonthlyRecord(
              month.orElseThrow(), contribution, workers, wages, joined, numbers, vendors));
    }
  }

  private Optional<Contribution> contribution(CsvRecord row) {
    int before = cells.faults().size();
    long due = cells.count(row, DUE);
    long paid = cells.count(row, PAID);
    Optional<LocalDate> on = cells.value(row, PAID_ON, days, DAY);
    boolean none = due == Cells.MISSING && paid == Cells.MISSING && on.isEmpty();
    if (none || cells.faults().size() > before) {
      return Optional.empty();
    }
    Sentence whole = Reason.of("contribution.allowed", Contribution.LARGEST);
    if (due == Cells.MISSING || due > Contribution.LARGEST) {
      cells.fault(row, DUE, Reason.of("contribution.due"), whole);
    } else if (paid == Cells.MISSING || paid > Contribution.LARGEST) {
      cells.fault(row, PAID, Reason.of("contribution.paid"), whole);
    } else if ((paid > 0) != on.isPresent()) {
      cells.fault(row, PAID_ON, Reason.of("contribution.day"), whole);
    } else {
      return Optional.of(new Contribution(due, paid, on));
    }
    return Optional.empty();
  }

  private Optional<Part> part(CsvRecord row, RecordColumn part, RecordColumn whole) {
    int before = cells.faults().size();
    long counted = cells.count(row, part);
    long all = cells.count(row, whole);
    if (cells.faults().size() > before) {
      return Optional.empty();
    }
    if (counted == Cells.MISSING || all == Cells.MISSING) {
      if (counted != all) {
        RecordColumn missing = counted == Cells.MISSING ? part : whole;
        cells.fault(
            row,
            missing,
            Reason.of("cell.empty"),
            Reason.of("part.both", part.label(), whole.label()));
      }
      return Optional.empty();
    }
    return Optional.of(new Part(counted, all));
  }
}
