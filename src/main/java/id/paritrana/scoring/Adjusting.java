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
      if (truth(adjustment, field.kind(row), field.figures(row)) == Truth.TRUE) {
        double effect = effect(adjustment, left, field.figures(row));
        left += Double.isNaN(effect) ? 0 : effect;
      }
    }
    return left;
  }

  private static Truth truth(Adjustment adjustment, String kind, Figures figures) {
    return adjustment.binds(kind) ? adjustment.when().at(figures) : Truth.FALSE;
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
      Truth truth = truth(adjustment, nominee.kind(), figures);
      if (truth != Truth.FALSE) {
        double effect = truth == Truth.TRUE ? effect(adjustment, left, figures) : Double.NaN;
        all.add(applied(adjustment, effect, figures));
        left += Double.isNaN(effect) ? 0 : effect;
      }
    }
    return all;
  }

  private static double effect(Adjustment adjustment, double points, Figures figures) {
    return switch (adjustment) {
      case Adjustment.Cap cap -> Math.min(cap.atMost() - points, 0);
      case Adjustment.Penalty penalty -> {
        double amount = penalty.subtract().at(figures);
        yield Double.isNaN(amount) ? amount : -Math.min(Math.max(amount, 0), Math.max(points, 0));
      }
    };
  }

  private Applied applied(Adjustment adjustment, double effect, NomineeFigures figures) {
    Words when = called.of(adjustment.when());
    if (Double.isNaN(effect)) {
      Words lacking = called.of(figures.lacking(adjustment.when().figures()));
      return new Applied(
          adjustment, 0, Remark.of("adjustment.unknown", adjustment.name(), when, lacking));
    }
    Remark remark =
        switch (adjustment) {
          case Adjustment.Cap cap ->
              Remark.of("adjustment.cap", cap.name(), when, cap.atMost(), effect);
          case Adjustment.Penalty penalty ->
              Remark.of("adjustment.penalty", penalty.name(), when, -effect);
        };
    return new Applied(adjustment, effect, remark);
  }
}
