package id.paritrana.cli.nominee;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import java.util.List;
import java.util.Set;

/** The kinds of data file; each is known by a column that only it has. */
enum FileKind {
  /** One row per nominee, one column per figure. */
  NOMINEES("id", List.of("id"), Set.of("name", "kind", "group")),
  /** One row per figure, with its particulars. */
  FIGURES("figure", List.of("id", "figure", "value"), Set.of("kind", "source", "asOf", "strength")),
  /** One row per mark. */
  MARKS("assessor", List.of("nominee", "assessor", "criterion", "points"), Set.of()),
  /** One row per document in a dossier. */
  DOCUMENTS("document", List.of("id", "document"), Set.of()),
  /** One row per published percentage without its counts. */
  QUOTED(
      "percent",
      List.of("id", "criterion", "percent"),
      Set.of("universe", "source", "asOf", "strength"));

  final String mark;
  final List<String> required;
  final Set<String> optional;

  FileKind(String mark, List<String> required, Set<String> optional) {
    this.mark = mark;
    this.required = required;
    this.optional = optional;
  }

  /** The column that names the nominee. */
  String nominee() {
    return required.getFirst();
  }

  /**
   * The kind of a file; nominees come last, since others have an id as well.
   *
   * @throws Refused where none fits or a column of the kind is missing
   */
  static FileKind of(CsvTable table) {
    for (FileKind kind : List.of(MARKS, FIGURES, DOCUMENTS, QUOTED, NOMINEES)) {
      if (table.has(kind.mark)) {
        table.require(kind.required);
        return kind;
      }
    }
    throw new Refused(
        new Fault(table.file(), 1, 0, "", Said.of("kind.none"), Said.of("kind.allowed")));
  }
}
