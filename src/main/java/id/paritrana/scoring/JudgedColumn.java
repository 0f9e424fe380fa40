package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Panel;
import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** A judged leaf: the marks of the panel to one mark, filled, brought to points. */
final class JudgedColumn extends Column {
  private final Criterion.Judged criterion;
  private final List<List<Mark>> marks;
  private final double[] panel;
  private final double[] filled;
  private final double[] before;

  JudgedColumn(Criterion.Judged criterion, Field field, Adjusting adjusting) {
    super(field, adjusting);
    this.criterion = criterion;
    this.marks = field.nominees().stream().map(this::marksOf).toList();
    this.panel = new double[field.size()];
    Arrays.setAll(panel, row -> mark(given(marks.get(row)), criterion.panel()));
    this.filled = Filling.filled(panel, criterion.missing(), field);
    this.before = new double[field.size()];
    Arrays.setAll(before, row -> filled[row] / criterion.rubric().max() * 100);
    this.points = before.clone();
    for (int row = 0; row < points.length; row++) {
      points[row] = adjusting.after(before[row], field.at(row));
      failed[row] = Filling.fails(criterion.missing(), points[row]);
    }
  }

  private List<Mark> marksOf(Nominee nominee) {
    List<Mark> own = new ArrayList<>();
    for (Mark mark : nominee.marks()) {
      if (mark.criterion().equals(criterion.id())) {
        own.add(mark);
      }
    }
    own.sort(Comparator.comparing(Mark::assessor));
    return own;
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
        int cut = (int) (sorted.length * panel.trim());
        yield Columns.mean(Arrays.copyOfRange(sorted, cut, sorted.length - cut));
      }
    };
  }

  @Override
  Breakdown breakdown(int row, double share, double weight, double slope) {
    return new Breakdown.Judged(
        criterion,
        marks.get(row),
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
    int given = given(marks.get(row)).length;
    Panel rule = criterion.panel();
    List<Remark> remarks = remarks();
    if (Double.isNaN(panel[row])) {
      remarks.add(Remark.of("marks.too-few", given, rule.atLeast()));
      remarks.add(Filling.remark(criterion.missing(), filled[row], field.at(row)));
    } else {
      String code =
          switch (rule.centre()) {
            case MEAN -> "marks.mean";
            case MEDIAN -> "marks.median";
            case TRIMMED_MEAN -> "marks.trimmed";
          };
      int cut = (int) (given * rule.trim());
      remarks.add(Remark.of(code, given, panel[row], criterion.rubric().max(), cut));
    }
    withheld(row, Mark.Recused.class, "marks.recused", remarks);
    withheld(row, Mark.Absent.class, "marks.absent", remarks);
    return remarks;
  }

  private void withheld(int row, Class<? extends Mark> kind, String code, List<Remark> remarks) {
    long n = marks.get(row).stream().filter(kind::isInstance).count();
    if (n > 0) {
      remarks.add(Remark.of(code, n));
    }
  }
}
