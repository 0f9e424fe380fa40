package id.paritrana.cli.nominee;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.Inputs;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.scheme.Scheme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Puts nominees together from data files in any order. Where a file of nominees is given, the
 * others may name no one else; without one, everyone they name is a nominee.
 */
public final class NomineeFiles {
  private final Scheme scheme;
  private final Set<String> figures;
  private final Set<String> ignored;
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private boolean closed;

  private NomineeFiles(Scheme scheme, Set<String> ignored) {
    this.scheme = scheme;
    this.figures = scheme.figuresRead();
    this.ignored = ignored;
  }

  /**
   * The nominees of these files.
   *
   * @param ignored columns that are passed over
   * @throws Refused with every fault of their content
   */
  public static List<Nominee> read(Scheme scheme, List<CsvTable> tables, Set<String> ignored) {
    NomineeFiles files = new NomineeFiles(scheme, ignored);
    Map<CsvTable, FileKind> kinds = new LinkedHashMap<>();
    tables.forEach(table -> kinds.put(table, FileKind.of(table)));
    kinds.forEach(
        (table, kind) -> {
          if (kind == FileKind.NOMINEES) {
            files.nominees(table);
          }
        });
    files.closed = kinds.containsValue(FileKind.NOMINEES);
    kinds.forEach(
        (table, kind) -> {
          if (kind != FileKind.NOMINEES) {
            files.particulars(table, kind);
          }
        });
    return files.sound();
  }

  private List<Nominee> sound() {
    List<Nominee> nominees = drafts.values().stream().map(Draft::nominee).toList();
    if (faults.isEmpty()) {
      Inputs.faults(scheme, nominees).stream()
          .map(each -> Fault.of("", each::in, Said.of("fault.mend")))
          .forEach(faults::add);
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return nominees;
  }

  private void nominees(CsvTable table) {
    Set<String> known = new HashSet<>(figures);
    known.addAll(FileKind.NOMINEES.required);
    known.addAll(FileKind.NOMINEES.optional);
    table.allowOnly(new TreeSet<>(known), ignored, faults);
    List<String> columns = table.header().stream().filter(figures::contains).toList();
    for (Row row : table.rows(faults)) {
      row.required("id").ifPresent(id -> nominee(row, id, columns));
    }
  }

  private void nominee(Row row, String id, List<String> columns) {
    if (drafts.containsKey(id)) {
      row.fault("id", Said.of("nominee.twice", id), Said.of("nominee.once"));
      return;
    }
    Draft draft = new Draft(id);
    draft.name = row.text("name").isEmpty() ? id : row.text("name");
    draft.kind = row.text("kind");
    draft.group = row.text("group");
    for (String column : columns) {
      row.number(column).ifPresent(value -> draft.figures.put(column, declared(value)));
    }
    drafts.put(id, draft);
  }

  private static Quantity declared(double value) {
    return new Quantity(value, "", "", Optional.empty(), Strength.DECLARED);
  }

  private void particulars(CsvTable table, FileKind kind) {
    Set<String> known = new HashSet<>(kind.required);
    known.addAll(kind.optional);
    table.allowOnly(new TreeSet<>(known), ignored, faults);
    Particulars reader = Particulars.of(kind, scheme, figures);
    for (Row row : table.rows(faults)) {
      draft(row, kind.nominee()).ifPresent(draft -> reader.read(row, draft));
    }
  }

  private Optional<Draft> draft(Row row, String column) {
    Optional<String> id = row.required(column);
    if (id.isPresent() && closed && !drafts.containsKey(id.get())) {
      row.fault(column, Said.of("nominee.unknown", id.get()), Said.of("nominee.listed"));
      return Optional.empty();
    }
    return id.map(each -> drafts.computeIfAbsent(each, Draft::new));
  }
}
