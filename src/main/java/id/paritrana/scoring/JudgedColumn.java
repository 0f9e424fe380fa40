package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Panel;
import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.wording.Remark;
import java.util.Arrays;
import java.util.List;

/** A judged leaf: the marks of the panel to one mark, filled, brought to points. */
final class JudgedColumn extends Column {
  private final Criterion.Judged criterion;
  private final Raw raw;
  private final double[] panel;
  private final double[] filled;
  private final double[] before;

  JudgedColumn(Criterion.Judged criterion, Field field, Raw raw, Adjusting adjusting) {
    super(field, adjusting);
    this.criterion = criterion;
    this.raw = raw;
    this.panel = raw.of(criterion);
    this.filled = Filling.filled(raw.counting(panel), criterion.missing(), field).clone();
    Arrays.setAll(filled, row -> raw.counts(row) ? filled[row] : panel[row]);
    this.before = new double[field.size()];
    Arrays.setAll(before, row -> filled[row] / criterion.rubric().max() * 100);
    this.points = before.clone();
    for (int row = 0; row < points.length; row++) {
      points[row] = adjusting.after(before[row], field, row);
      failed[row] =
          Filling.fails(criterion.missing(), points[row])
              && (raw.counts(row) || raw.presence(criterion, row) == Raw.Presence.FAILING);
    }
  }

  /** The panel's mark for each row on the scale of the rubric. */
  static double[] panel(Criterion.Judged criterion, Field field) {
    double[] panel = new double[field.size()];
    Arrays.setAll(panel, row -> mark(given(field.marks(row, criterion.id())), criterion.panel()));
    return panel;
  }

  /** The points given, ascending, so that the order of assessors does not matter. */
  private static double[] given(List<Mark> marks) {
    double[] points = new double[marks.size()];
    int n = 0;
    for (Mark mark : marks) {
      if (mark instanceof Mark.Given given) {
        points[n++] = given.points();
      }
    }
    double[] sorted = Arrays.copyOf(points, n);
    Arrays.sort(sorted);
    return sorted;
  }

  /** The panel's mark; NaN for fewer marks than the panel asks for. */
  private static double mark(double[] sorted, Panel panel) {
    if (sorted.length < panel.atLeast()) {
      return Double.NaN;
    }
    return switch (panel.centre()) {
      case MEAN -> Columns.mean(sorted);
      case MEDIAN -> Columns.median(sorted);
      case TRIMMED_MEAN -> {
        int cut = panel.cut(sorted.length);
        yield Columns.mean(Arrays.copyOfRange(sorted, cut, sorted.length - cut));
      }
    };
  }

  @Override
  Criterion criterion() {
    return criterion;
  }

  @Override
  Breakdown breakdown(int row, double share, double weight, double slope) {
    return new Breakdown.Judged(
        criterion,
        field.marks(row, criterion.id()),
        optional(panel[row]),
        optional(before[row]),
        adjusting.apply(before[row], field.at(row)),
        optional(points[row]),
        share,
        weight,
        contribution(row, slope),
        remarks(row));
  }

  private List<Remark> remarks(int row) {
    int n = given(field.marks(row, criterion.id())).length;
    Panel rule = criterion.panel();
    List<Remark> remarks = remarks();
    if (Double.isNaN(panel[row])) {
      remarks.add(Remark.of("marks.too-few", n, rule.atLeast()));
      remarks.add(
          raw.counts(row)
              ? Filling.remark(criterion.missing(), filled[row], field.at(row))
              : Filling.remark(criterion.missing()));
    } else {
      String code =
          switch (rule.centre()) {
            case MEAN -> "marks.mean";
            case MEDIAN -> "marks.median";
            case TRIMMED_MEAN -> "marks.trimmed";
          };
      int cut = rule.cut(n);
      remarks.add(Remark.of(code, n, panel[row], criterion.rubric().max(), cut));
    }
    List<Mark> marks = field.marks(row, criterion.id());
    if (marks.size() > n) {
      withheld(marks, Mark.Recused.class, "marks.recused", remarks);
      withheld(marks, Mark.Absent.class, "marks.absent", remarks);
    }
    return remarks;
  }

  private static void withheld(
      List<Mark> marks, Class<? extends Mark> kind, String code, List<Remark> remarks) {
    long n = marks.stream().filter(kind::isInstance).count();
    if (n > 0) {
      remarks.add(Remark.of(code, n));
    }
  }
}
