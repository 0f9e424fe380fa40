package id.paritrana.cli.nominee;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Adds what one row says about a nominee. */
@FunctionalInterface
interface Particulars {
  void read(Row row, Draft draft);

  /** The reader of files of a kind. */
  static Particulars of(FileKind kind, Scheme scheme, Set<String> figures) {
    return switch (kind) {
      case FIGURES -> (row, draft) -> figure(row, draft, figures);
      case DOCUMENTS -> (row, draft) -> row.required("document").ifPresent(draft.documents::add);
      case QUOTED -> (row, draft) -> quoted(row, draft, scheme);
      case MARKS -> new Marks(scheme);
      case NOMINEES -> throw new IllegalArgumentException("nominees are no particulars");
    };
  }

  private static void figure(Row row, Draft draft, Set<String> figures) {
    Optional<String> name = row.required("figure");
    var value = row.number("value");
    var day = row.day("asOf");
    Strength strength = row.word("strength", Strength.class, Strength.DECLARED);
    if (name.isEmpty()) {
      return;
    }
    if (!figures.contains(name.get())) {
      row.fault("figure", Reason.of("word.unknown", name.get()), Row.oneOf(List.copyOf(figures)));
    } else if (draft.figures.containsKey(name.get())) {
      row.fault("figure", Said.of("figure.twice", name.get()), Said.of("figure.once"));
    } else if (value.isPresent()) {
      draft.figures.put(
          name.get(),
          new Quantity(value.getAsDouble(), row.text("kind"), row.text("source"), day, strength));
    }
  }

  private static void quoted(Row row, Draft draft, Scheme scheme) {
    Optional<String> id = row.required("criterion");
    var percent = row.number("percent");
    var day = row.day("asOf");
    Strength strength = row.word("strength", Strength.class, Strength.DECLARED);
    if (id.isEmpty()) {
      return;
    }
    List<String> measured = scheme.measured().stream().map(Criterion::id).toList();
    if (!measured.contains(id.get())) {
      row.fault("criterion", Said.of("criterion.not-measured", id.get()), Row.oneOf(measured));
    } else if (draft.quoted.containsKey(id.get())) {
      row.fault("criterion", Said.of("quoted.twice", id.get()), Said.of("figure.once"));
    } else if (percent.isPresent()) {
      draft.quoted.put(
          id.get(),
          new Quoted(
              percent.getAsDouble(), row.text("universe"), row.text("source"), day, strength));
    }
  }
}
