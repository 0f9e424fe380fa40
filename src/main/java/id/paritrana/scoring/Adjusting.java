package id.paritrana.scoring;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.Adjustment;
import id.paritrana.scoring.scheme.FigureNames;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;

/** The caps and penalties of one criterion, and what the figures in them are called. */
record Adjusting(List<Adjustment> adjustments, FigureNames called) {

  /** Those of a scheme that work on this criterion. */
  static Adjusting of(Scheme scheme, String criterion) {
    return new Adjusting(
        scheme.adjustments().stream().filter(each -> each.on().equals(criterion)).toList(),
        scheme.figures());
  }

  /** The points after all of them. */
  double after(double points, Field field, int row) {
    if (adjustments.isEmpty() || Double.isNaN(points)) {
      return points;
    }
    double left = points;
    for (Adjustment adjustment : adjustments) {
      Figures figures = field.figures(row);
      if (adjustment.truth(field.kind(row), figures) == Truth.TRUE) {
        double amount = adjustment.amount(figures);
        left = Double.isNaN(amount) ? left : adjustment.after(left, amount);
      }
    }
    return left;
  }

  /** What each of those that bind the nominee does to its points. */
  List<Applied> apply(double points, Nominee nominee) {
    if (adjustments.isEmpty() || Double.isNaN(points)) {
      return List.of();
    }
    NomineeFigures figures = new NomineeFigures(nominee);
    List<Applied> all = new ArrayList<>();
    double left = points;
    for (Adjustment adjustment : adjustments) {
      Truth truth = adjustment.truth(nominee.kind(), figures);
      if (truth != Truth.FALSE) {
        double amount = truth == Truth.TRUE ? adjustment.amount(figures) : Double.NaN;
        Applied applied = applied(adjustment, left, amount, figures);
        all.add(applied);
        left = applied.after();
      }
    }
    return all;
  }

  private Applied applied(
      Adjustment adjustment, double points, double amount, NomineeFigures figures) {
    boolean known = !Double.isNaN(amount);
    double after = known ? adjustment.after(points, amount) : points;
    return new Applied(
        adjustment,
        known,
        points,
        after,
        figures.used(adjustment.figures(), called),
        known ? done(adjustment, points, after) : unknown(adjustment, figures));
  }

  private Remark done(Adjustment adjustment, double before, double after) {
    Words when = called.of(adjustment.when());
    return switch (adjustment) {
      case Adjustment.Cap cap ->
          Remark.of("adjustment.cap", cap.name(), when, cap.atMost(), after - before);
      case Adjustment.Penalty penalty ->
          Remark.of("adjustment.penalty", penalty.name(), when, before - after);
    };
  }

  private Remark unknown(Adjustment adjustment, NomineeFigures figures) {
    Words when = called.of(adjustment.when());
    List<String> lacking = figures.lacking(adjustment.figures());
    return lacking.isEmpty()
        ? Remark.of("adjustment.undefined", adjustment.name(), when)
        : Remark.of("adjustment.unknown", adjustment.name(), when, called.of(lacking));
  }
}
