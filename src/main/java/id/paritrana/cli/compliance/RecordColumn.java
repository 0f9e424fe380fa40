package id.paritrana.cli.compliance;

import id.paritrana.cli.wording.Spelling;
import java.util.Arrays;
import java.util.List;

/** The columns of a file of monthly records, in the spelling of the header. */
enum RecordColumn {
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

  String label() {
    return Spelling.of(this);
  }

  static List<String> labels() {
    return Arrays.stream(values()).map(RecordColumn::label).toList();
  }
}
