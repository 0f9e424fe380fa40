package id.paritrana.cli.nominee;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Adds a mark: points, {@code recused} or {@code absent}; a cell without a mark says nothing. */
final class Marks implements Particulars {
  private final Map<String, Criterion.Judged> judged = new LinkedHashMap<>();

  Marks(Scheme scheme) {
    scheme.judged().forEach(each -> judged.put(each.id(), each));
  }

  @Override
  public void read(Row row, Draft draft) {
    Optional<String> assessor = row.required("assessor");
    Optional<String> criterion = row.required("criterion");
    if (assessor.isEmpty() || criterion.isEmpty()) {
      return;
    }
    Criterion.Judged leaf = judged.get(criterion.get());
    if (leaf == null) {
      row.fault(
          "criterion",
          Said.of("criterion.not-judged", criterion.get()),
          Row.oneOf(List.copyOf(judged.keySet())));
      return;
    }
    if (draft.marks.stream()
        .anyMatch(
            mark ->
                mark.assessor().equals(assessor.get())
                    && mark.criterion().equals(criterion.get()))) {
      row.fault("criterion", Said.of("mark.twice", assessor.get()), Said.of("mark.once"));
      return;
    }
    mark(row, assessor.get(), leaf).ifPresent(draft.marks::add);
  }

  private static Optional<Mark> mark(Row row, String assessor, Criterion.Judged leaf) {
    return switch (row.text("points")) {
      case "recused" -> Optional.of(new Mark.Recused(assessor, leaf.id()));
      case "absent" -> Optional.of(new Mark.Absent(assessor, leaf.id()));
      default -> {
        var points = row.number("points");
        if (points.isPresent() && !leaf.rubric().accepts(points.getAsDouble())) {
          row.fault(
              "points",
              Said.of("points.beyond", row.text("points")),
              Said.of("points.allowed", leaf.rubric().max()));
          yield Optional.empty();
        }
        yield points.isPresent()
            ? Optional.of(new Mark.Given(assessor, leaf.id(), points.getAsDouble()))
            : Optional.empty();
      }
    };
  }
}
