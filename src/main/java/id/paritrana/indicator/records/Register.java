package id.paritrana.indicator.records;

import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.EmployerSize;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The employers, numbered in the order in which they were first named. */
public final class Register {
  private static final List<String> COLUMNS = List.of("id", "name", "size");

  private final Map<String, Integer> rows = new HashMap<>();
  private final List<Employer> employers = new ArrayList<>();
  private String last = "";
  private int lastRow = -1;

  /**
   * Takes the employers of a file {@code id,name,size}.
   *
   * @throws Refused with all its faults
   */
  public void take(CsvTable table, Set<String> ignored) {
    List<Fault> faults = new ArrayList<>();
    table.require(COLUMNS);
    table.allowOnly(Set.copyOf(COLUMNS), ignored, faults);
    for (Row row : table.rows(faults)) {
      Optional<String> id = row.required("id");
      row.required("size");
      EmployerSize size = row.word("size", EmployerSize.class, EmployerSize.LARGE);
      if (id.isPresent() && rows.containsKey(id.get())) {
        row.fault("id", Reason.of("employer.twice", id.get()), Reason.of("employer.once"));
      }
      id.ifPresent(known -> add(new Employer(known, row.text("name"), size)));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private int add(Employer employer) {
    rows.put(employer.id(), employers.size());
    employers.add(employer);
    return employers.size() - 1;
  }

  /**
   * The row of an employer; one that is not known yet is added where its size is told.
   *
   * @return -1 where the size is not told, or another than before
   */
  int rowOf(String id, Optional<EmployerSize> size) {
    if (!id.equals(last)) {
      Integer known = rows.get(id);
      if (known == null && size.isEmpty()) {
        return -1;
      }
      lastRow = known == null ? add(new Employer(id, "", size.orElseThrow())) : known;
      last = id;
    }
    return size.isEmpty() || size.get() == employers.get(lastRow).size() ? lastRow : -1;
  }

  /** The employers by their rows. */
  public List<Employer> employers() {
    return employers;
  }
}
