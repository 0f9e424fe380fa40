package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.Hierarchy.Element;
import id.paritrana.scoring.normalisation.Normalisation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/**
 * What is known of columns: one row per indicator and aggregate, with {@code iCode}, {@code Level}
 * (1 for indicators), {@code Parent}, {@code Direction} (1 or -1), {@code Weight} beside the
 * siblings, and what single methods need. Rows whose {@code Type} is neither Indicator nor
 * Aggregate are passed over.
 */
final class Metadata {
  private static final String CODE = "iCode";
  private static final Set<String> TYPES = Set.of("", "Indicator", "Aggregate");

  private final Map<String, Row> rows = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<String> lower;

  private Metadata(List<String> lower) {
    this.lower = lower;
  }

  /**
   * Reads metadata.
   *
   * @param lower columns of which less is better, besides those that the file says
   * @throws Refused where a code stands twice or a direction is none
   */
  static Metadata of(Optional<CsvTable> file, List<String> lower) {
    Metadata meta = new Metadata(lower);
    file.ifPresent(meta::read);
    return meta;
  }

  private void read(CsvTable table) {
    table.require(List.of(CODE));
    for (Row row : table.rows(faults)) {
      if (TYPES.contains(row.text("Type"))) {
        row.required(CODE).ifPresent(code -> put(code, row));
        row.number("Direction")
            .ifPresent(
                direction -> {
                  if (Math.abs(direction) != 1) {
                    row.fault(
                        "Direction",
                        Reason.of("word.unknown", row.text("Direction")),
                        Row.oneOf("1", "-1"));
                  }
                });
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }

  private void put(String code, Row row) {
    if (rows.putIfAbsent(code, row) != null) {
      row.fault(CODE, Said.of("code.twice", Shown.of(code)), Said.of("nominee.once"));
    }
  }

  /** All indicators and aggregates, in the order of the file. */
  Set<String> codes() {
    return Collections.unmodifiableSet(rows.keySet());
  }

  /** The indicators, in the order of the file; none where no file is given. */
  List<String> indicators() {
    return rows.keySet().stream().filter(code -> number(code, "Level").orElse(1) == 1).toList();
  }

  /** A number; empty where it is not given. */
  OptionalDouble number(String code, String column) {
    Row row = rows.get(code);
    OptionalDouble number = row == null ? OptionalDouble.empty() : row.number(column);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return number;
  }

  /** A number, or the option that stands for all columns, one of which must be given. */
  double number(String code, String column, Optional<Double> option) {
    return number(code, column).orElseGet(() -> option.orElseThrow(() -> lacking(code, column)));
  }

  private static Refused lacking(String code, String column) {
    return new Refused(
        Fault.of(code, Said.of("meta.lacking", column), Said.of("meta.column", column)));
  }

  /** One of the constants of a type, written small; empty where it is not given. */
  <E extends Enum<E>> Optional<E> word(String code, String column, Class<E> type) {
    if (text(code, column).isEmpty()) {
      return Optional.empty();
    }
    E word = rows.get(code).word(column, type, type.getEnumConstants()[0]);
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return Optional.of(word);
  }

  /** A text; empty where it is not given. */
  String text(String code, String column) {
    Row row = rows.get(code);
    String text = row == null ? "" : row.text(column);
    return text.equals("NA") ? "" : text;
  }

  boolean higherIsBetter(String code) {
    return !lower.contains(code) && number(code, "Direction").orElse(1) >= 0;
  }

  /** The column turned so that larger is better. */
  double[] oriented(String code, double[] column) {
    return Normalisation.oriented(column, higherIsBetter(code));
  }

  /** Whether a column has a parent. */
  boolean isPart(String code) {
    return !text(code, "Parent").isEmpty();
  }

  /** The weight beside the siblings, 1 where none is given. */
  double weight(String code) {
    return number(code, "Weight").orElse(1);
  }

  /**
   * The hierarchy of all elements.
   *
   * @throws Refused where no file is given or a parent is missing
   */
  Hierarchy hierarchy() {
    List<Element> elements = new ArrayList<>();
    for (Map.Entry<String, Row> each : rows.entrySet()) {
      String code = each.getKey();
      String parent = text(code, "Parent");
      if (!parent.isEmpty() && !rows.containsKey(parent)) {
        each.getValue()
            .fault("Parent", Said.of("meta.parent", parent), Row.oneOf(List.copyOf(rows.keySet())));
      }
      elements.add(
          new Element(
              code,
              parent,
              (int) number(code, "Level").orElse(1),
              higherIsBetter(code) ? 1 : -1,
              weight(code)));
    }
    if (elements.isEmpty()) {
      faults.add(Fault.of("--meta", Said.of("meta.none"), Said.of("meta.hierarchy")));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return new Hierarchy(elements);
  }
}
