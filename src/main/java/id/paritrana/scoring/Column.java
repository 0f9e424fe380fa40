package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * The points of one criterion for all nominees of a run.
 *
 * <p>NaN is a missing value. A failed row is one whose missing value, by the scheme's rule, takes
 * the score away.
 */
abstract sealed class Column permits MeasuredColumn, JudgedColumn, GroupColumn {
  final Field field;
  final Adjusting adjusting;
  double[] points = {};
  final boolean[] failed;

  Column(Field field, Adjusting adjusting) {
    this.field = field;
    this.adjusting = adjusting;
    this.failed = new boolean[field.size()];
  }

  /**
   * The breakdown of one row.
   *
   * @param share of the criterion beside its siblings
   * @param weight of the criterion in the whole
   * @param slope points of the final score per point of the criterion
   */
  abstract Breakdown breakdown(int row, double share, double weight, double slope);

  /** The column of a criterion, this one or one below. */
  Optional<Column> find(String id) {
    return criterion().id().equals(id) ? Optional.of(this) : Optional.empty();
  }

  abstract Criterion criterion();

  /** The points of a row times the slope; 0 where there are none. */
  double contribution(int row, double slope) {
    return Double.isNaN(points[row]) ? 0 : points[row] * slope;
  }

  static OptionalDouble optional(double value) {
    return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
  }

  /** A list that can be added to, opened with these remarks. */
  static List<Remark> remarks(Remark... first) {
    return new ArrayList<>(List.of(first));
  }
}
