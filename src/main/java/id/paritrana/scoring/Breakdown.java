package id.paritrana.scoring;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Missing;
import id.paritrana.scoring.wording.Remark;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * How the points of one criterion came about, down to figures and marks.
 *
 * <p>The contributions of all leaves plus the effects of caps and penalties, times the weight of
 * the group on which they work, sum to the score; under the arithmetic mean a contribution is
 * weight times points, under the other means the value times the slope of the mean.
 */
public sealed interface Breakdown {

  /** The criterion, with its name and the weight that the scheme gives it. */
  Criterion criterion();

  /** Its points, usually 0 to 100; empty where there are none. */
  OptionalDouble points();

  /** Its weight beside its siblings after missing ones were left out, 0 to 1. */
  double share();

  /** The product of the shares from here to the top, 0 to 1. */
  double weight();

  /** The points of the final score that come from here. */
  double contribution();

  /** What each cap and penalty that works on it did, in their order. */
  List<Applied> adjustments();

  /** What to say about it, in the order in which it happened. */
  List<Remark> remarks();

  /** Its parts; none for a leaf. */
  default List<Breakdown> parts() {
    return List.of();
  }

  /** The caps and penalties, here or below, of which it is not known whether they apply. */
  default Stream<Applied> unknownAdjustments() {
    return Stream.concat(
        adjustments().stream().filter(each -> !each.known()),
        parts().stream().flatMap(Breakdown::unknownAdjustments));
  }

  /**
   * Whether a leaf is missing, here or below, that by its rule takes the score away. Such a nominee
   * takes no part in the comparisons of the others.
   */
  boolean fails();

  /** The breakdown of the criterion of this id, here or below. */
  default Optional<Breakdown> find(String id) {
    if (criterion().id().equals(id)) {
      return Optional.of(this);
    }
    return parts().stream().flatMap(part -> part.find(id).stream()).findFirst();
  }

  /**
   * A group.
   *
   * @param combined the points before caps and penalties
   * @param slope points of the final score per point of this group
   */
  record Combined(
      Criterion.Group criterion,
      OptionalDouble points,
      OptionalDouble combined,
      List<Applied> adjustments,
      double slope,
      double share,
      double weight,
      double contribution,
      List<Breakdown> parts,
      List<Remark> remarks)
      implements Breakdown {
    public Combined {
      adjustments = List.copyOf(adjustments);
      parts = List.copyOf(parts);
      remarks = List.copyOf(remarks);
    }

    @Override
    public boolean fails() {
      return parts.stream().anyMatch(part -> part.criterion().weight() > 0 && part.fails());
    }

    /**
     * The points once more from the parts alone, equal to {@link #combined} to the last bit. Empty
     * where there are none, and for Copeland, which compares nominees.
     */
    public OptionalDouble recombined() {
      if (combined.isEmpty() || !(criterion.aggregation() instanceof Aggregation.Mean mean)) {
        return OptionalDouble.empty();
      }
      double[] values = new double[parts.size()];
      double[] shares = new double[parts.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = parts.get(i).points().orElse(Double.NaN);
        shares[i] = parts.get(i).share();
      }
      return OptionalDouble.of(mean.of(values, shares));
    }
  }

  /**
   * A measured leaf.
   *
   * @param figures what the formula read, as far as known
   * @param quoted the published percentage that stood in for them
   * @param indicator the result of the formula in the criterion's unit, or the quoted percentage
   * @param scaled what was brought to points: the indicator after treatment or imputation
   * @param before the points before caps and penalties
   */
  record Measured(
      Criterion.Measured criterion,
      List<Used> figures,
      Optional<Quoted> quoted,
      OptionalDouble indicator,
      OptionalDouble scaled,
      OptionalDouble before,
      List<Applied> adjustments,
      OptionalDouble points,
      double share,
      double weight,
      double contribution,
      List<Remark> remarks)
      implements Breakdown {
    public Measured {
      figures = List.copyOf(figures);
      adjustments = List.copyOf(adjustments);
      remarks = List.copyOf(remarks);
    }

    @Override
    public boolean fails() {
      return criterion.missing() == Missing.FAIL && indicator.isEmpty();
    }
  }

  /**
   * A judged leaf.
   *
   * @param marks what the assessors did, in the order of their ids
   * @param mark the panel's mark on the scale of the rubric
   * @param before the points before caps and penalties
   */
  record Judged(
      Criterion.Judged criterion,
      List<Mark> marks,
      OptionalDouble mark,
      OptionalDouble before,
      List<Applied> adjustments,
      OptionalDouble points,
      double share,
      double weight,
      double contribution,
      List<Remark> remarks)
      implements Breakdown {
    public Judged {
      marks = List.copyOf(marks);
      adjustments = List.copyOf(adjustments);
      remarks = List.copyOf(remarks);
    }

    @Override
    public boolean fails() {
      return criterion.missing() == Missing.FAIL && mark.isEmpty();
    }
  }
}
