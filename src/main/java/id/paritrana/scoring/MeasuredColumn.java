package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.FigureNames;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.scheme.Treatment;
import id.paritrana.scoring.scheme.Unit;
import id.paritrana.scoring.treatment.Outliers;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A measured leaf: figures to indicators, gaps filled, outliers treated, brought to points. Gaps
 * come first, so that what stands in for a missing value is treated like any other.
 */
final class MeasuredColumn extends Column {
  /** One whole in percent, with the guard of printed numbers. */
  private static final double WHOLE = 100 + 0.5e-9;

  private final Criterion.Measured criterion;
  private final FigureNames called;
  private final Set<String> names;
  private final Raw raw;
  private final double[] indicators;
  private final double[] filled;
  private final Outliers.Treated treated;
  private final double[] scaled;
  private final double[] before;
  private final Remark scale;

  MeasuredColumn(
      Criterion.Measured criterion, FigureNames called, Field field, Raw raw, Adjusting adjusting) {
    super(field, adjusting);
    this.raw = raw;
    this.criterion = criterion;
    this.called = called;
    this.names = criterion.figure().figures();
    this.indicators = raw.of(criterion);
    this.filled =
        raw.counting(Filling.filled(raw.counting(indicators), criterion.missing(), field));
    this.treated = treated(filled, criterion.treatment());
    this.scaled = scaled();
    Scaling scaling = Scaling.of(criterion, scaled, reference());
    this.before = scaling.points();
    this.scale = scaling.remark();
    this.points = before.clone();
    for (int row = 0; row < points.length; row++) {
      points[row] = adjusting.after(before[row], field, row);
      failed[row] =
          Filling.fails(criterion.missing(), points[row])
              && (raw.counts(row) || raw.presence(criterion, row) == Raw.Presence.FAILING);
    }
  }

  /** The result of the formula for each row in the criterion's unit, or the quoted percentage. */
  static double[] indicators(Criterion.Measured criterion, Field field) {
    double[] column = new double[field.size()];
    for (int row = 0; row < column.length; row++) {
      double result = criterion.figure().at(field.figures(row));
      column[row] =
          quoted(criterion, result, field.quoted(row, criterion.id()))
              .map(Quoted::percent)
              .orElse(criterion.unit().of(result));
    }
    return column;
  }

  /** The quoted percentage, where it stands in for figures that are missing. */
  private static Optional<Quoted> quoted(
      Criterion.Measured criterion, double result, Optional<Quoted> given) {
    return given.filter(_ -> Double.isNaN(result) && criterion.unit().isHundredfold());
  }

  private Optional<Quoted> quoted(int row) {
    Optional<Quoted> given = field.quoted(row, criterion.id());
    return given.isEmpty()
        ? given
        : quoted(criterion, criterion.figure().at(field.figures(row)), given);
  }

  /** What is brought to points; on a scale of its own also that of those who take no part. */
  private double[] scaled() {
    double[] values = treated.values();
    if (raw.size() == field.size()
        || criterion.scale().isRelative()
        || !(criterion.treatment() instanceof Treatment.None)) {
      return values;
    }
    double[] all = values.clone();
    Arrays.setAll(all, row -> raw.counts(row) ? values[row] : indicators[row]);
    return all;
  }

  /** The nominee to whom the distance is measured, where the scale names one. */
  private Scaling.Reference reference() {
    if (!(criterion.scale() instanceof Scale.DistanceToReference(String id))) {
      return new Scaling.Reference("", Double.NaN);
    }
    int row = field.rowOf(id);
    if (row < 0) {
      return new Scaling.Reference(id, Double.NaN);
    }
    return new Scaling.Reference(
        field.at(row).name(), raw.counts(row) ? scaled[row] : indicators[row]);
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
        quoted(row),
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
    return new NomineeFigures(nominee).used(names, called);
  }

  private List<Remark> remarks(int row, Nominee nominee) {
    List<Remark> remarks = remarks(origin(row, nominee));
    beyond(row, nominee, remarks);
    evidence(row, nominee, remarks);
    if (Double.isNaN(indicators[row])) {
      remarks.add(
          raw.counts(row)
              ? Filling.remark(criterion.missing(), filled[row], nominee)
              : Filling.remark(criterion.missing()));
    } else if (Double.isNaN(scaled[row])) {
      remarks.add(Remark.of("scale.no-part"));
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
    if (quoted(row).isPresent()) {
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

  /** A share of more than a whole, and a quoted percentage that the figures push aside. */
  private void beyond(int row, Nominee nominee, List<Remark> remarks) {
    boolean share =
        criterion.unit() == Unit.PERCENT
            && (criterion.figure().isQuotient() || quoted(row).isPresent());
    if (share && indicators[row] > WHOLE) {
      remarks.add(Remark.of("figure.beyond", indicators[row]));
    }
    Quoted given = nominee.quoted().get(criterion.id());
    if (given != null && quoted(row).isEmpty()) {
      remarks.add(Remark.of("figure.quote-unused", given.percent()));
    }
  }

  private void evidence(int row, Nominee nominee, List<Remark> remarks) {
    switch (quoted(row).map(Quoted::strength).orElseGet(() -> weakest(nominee))) {
      case VERIFIED -> {}
      case DECLARED -> remarks.add(Remark.of("evidence.declared"));
      case ILLUSTRATIVE -> remarks.add(Remark.of("evidence.illustrative"));
    }
  }

  private Strength weakest(Nominee nominee) {
    Strength weakest = Strength.VERIFIED;
    for (Used each : used(nominee)) {
      Strength strength = each.quantity().strength();
      weakest = strength.compareTo(weakest) > 0 ? strength : weakest;
    }
    return weakest;
  }
}
