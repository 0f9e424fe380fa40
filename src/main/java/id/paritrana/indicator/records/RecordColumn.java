package id.paritrana.indicator.records;

import id.paritrana.scoring.wording.Spelling;
import java.util.Arrays;
import java.util.List;

/** The columns of a file of monthly records, in the spelling of the header. */
public enum RecordColumn {
  EMPLOYER,
  MONTH,
  SIZE,
  DUE,
  PAID,
  PAID_ON,
  WORKERS,
  WORKERS_REGISTERED,
  WAGES,
  WAGES_REPORTED,
  PROGRAMMES,
  NIK_CHECKED,
  NIK_VALID,
  VENDORS,
  VENDORS_COMPLIANT;

  /** The word in the header. */
  public String label() {
    return Spelling.of(this);
  }

  /** The words of all columns, in their order. */
  public static List<String> labels() {
    return Arrays.stream(values()).map(RecordColumn::label).toList();
  }
}
