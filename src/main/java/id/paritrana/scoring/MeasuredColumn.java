package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.FigureNames;
import id.paritrana.scoring.scheme.Treatment;
import id.paritrana.scoring.treatment.Outliers;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measured leaf: figures to indicators, gaps filled, outliers treated, brought to points. Gaps
 * come first, so that what stands in for a missing value is treated like any other.
 */
final class MeasuredColumn extends Column {
  private final Criterion.Measured criterion;
  private final FigureNames called;
  private final Set<String> names;
  private final boolean[] quoted;
  private final double[] indicators;
  private final double[] filled;
  private final Outliers.Treated treated;
  private final double[] scaled;
  private final double[] before;
  private final Remark scale;

  MeasuredColumn(
      Criterion.Measured criterion, FigureNames called, Field field, Adjusting adjusting) {
    super(field, adjusting);
    this.criterion = criterion;
    this.called = called;
    this.names = criterion.figure().figures();
    this.quoted = new boolean[field.size()];
    this.indicators = indicators();
    this.filled = Filling.filled(indicators, criterion.missing(), field);
    this.treated = treated(filled, criterion.treatment());
    this.scaled = treated.values();
    this.before = Scaling.points(criterion, scaled, field);
    this.scale = Scaling.remark(criterion, scaled, field);
    this.points = before.clone();
    for (int row = 0; row < points.length; row++) {
      points[row] = adjusting.after(before[row], field, row);
      failed[row] = Filling.fails(criterion.missing(), points[row]);
    }
  }

  private double[] indicators() {
    double[] column = new double[field.size()];
    for (int row = 0; row < column.length; row++) {
      double result = criterion.figure().at(field.figures(row));
      Optional<Quoted> given = field.quoted(row, criterion.id());
      quoted[row] = Double.isNaN(result) && given.isPresent() && criterion.unit().isHundredfold();
      column[row] = quoted[row] ? given.orElseThrow().percent() : criterion.unit().of(result);
    }
    return column;
  }

  private static Outliers.Treated treated(double[] column, Treatment treatment) {
    return switch (treatment) {
      case Treatment.None _ -> new Outliers.Treated(column, 0, false);
      case Treatment.Winsorise(int points, double skewness, double kurtosis, boolean logarithm) ->
          Outliers.treat(column, points, skewness, kurtosis, logarithm);
    };
  }

  @Override
  Criterion criterion() {
    return criterion;
  }

  @Override
  Breakdown breakdown(int row, double share, double weight, double slope) {
    Nominee nominee = field.at(row);
    return new Breakdown.Measured(
        criterion,
        used(nominee),
        quoted[row] ? Optional.of(nominee.quoted().get(criterion.id())) : Optional.empty(),
        optional(indicators[row]),
        optional(scaled[row]),
        optional(before[row]),
        adjusting.apply(before[row], nominee),
        optional(points[row]),
        share,
        weight,
        contribution(row, slope),
        remarks(row, nominee));
  }

  private List<Used> used(Nominee nominee) {
    List<Used> used = new ArrayList<>(names.size());
    for (String name : names) {
      Quantity quantity = nominee.figures().get(name);
      if (quantity != null) {
        used.add(new Used(name, called.of(name), quantity));
      }
    }
    return used;
  }

  private List<Remark> remarks(int row, Nominee nominee) {
    List<Remark> remarks = remarks(origin(row, nominee));
    evidence(row, nominee, remarks);
    if (Double.isNaN(indicators[row])) {
      remarks.add(Filling.remark(criterion.missing(), filled[row], nominee));
    }
    if (treated.logarithm() && !Double.isNaN(scaled[row])) {
      remarks.add(Remark.of("treatment.logarithm", scaled[row]));
    } else if (!Double.isNaN(filled[row]) && scaled[row] != filled[row]) {
      remarks.add(Remark.of("treatment.winsorised", filled[row], scaled[row]));
    }
    if (!Double.isNaN(scaled[row])) {
      remarks.add(scale);
    }
    return remarks;
  }

  private Remark origin(int row, Nominee nominee) {
    Words formula = called.of(criterion.figure());
    if (quoted[row]) {
      return Remark.of("figure.quoted", indicators[row]);
    }
    if (!Double.isNaN(indicators[row])) {
      String code =
          switch (criterion.unit()) {
            case PERCENT -> "figure.percent";
            case PERCENTAGE_POINTS -> "figure.percentage-points";
            case NUMBER -> "figure.number";
            case RUPIAH -> "figure.rupiah";
          };
      return Remark.of(code, formula, indicators[row]);
    }
    List<String> lacking = new NomineeFigures(nominee).lacking(names);
    return lacking.isEmpty()
        ? Remark.of("figure.undefined", formula)
        : Remark.of("figure.lacking", formula, called.of(lacking));
  }

  private void evidence(int row, Nominee nominee, List<Remark> remarks) {
    Strength weakest = Strength.VERIFIED;
    for (Used each : quoted[row] ? List.<Used>of() : used(nominee)) {
      Strength strength = each.quantity().strength();
      weakest = strength.compareTo(weakest) > 0 ? strength : weakest;
    }
    if (quoted[row]) {
      weakest = nominee.quoted().get(criterion.id()).strength();
    }
    switch (weakest) {
      case VERIFIED -> {}
      case DECLARED -> remarks.add(Remark.of("evidence.declared"));
      case ILLUSTRATIVE -> remarks.add(Remark.of("evidence.illustrative"));
    }
  }
}
