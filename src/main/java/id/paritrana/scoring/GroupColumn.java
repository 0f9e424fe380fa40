package id.paritrana.scoring;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.aggregation.Outranking;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** A group: the points of its parts combined, with the weights of missing parts shared anew. */
final class GroupColumn extends Column {

  private final Criterion.Group criterion;
  private final Raw raw;
  private final List<Column> parts;
  private final double[] weights;
  private final double[] combined;

  GroupColumn(
      Criterion.Group criterion, List<Column> parts, Field field, Raw raw, Adjusting adjusting) {
    super(field, adjusting);
    this.raw = raw;
    this.criterion = criterion;
    this.parts = parts;
    this.weights = criterion.parts().stream().mapToDouble(Criterion::weight).toArray();
    for (int row = 0; row < failed.length; row++) {
      for (int i = 0; i < parts.size(); i++) {
        failed[row] |= parts.get(i).failed[row] && weights[i] > 0;
      }
    }
    this.combined = combined();
    this.points = combined.clone();
    for (int row = 0; row < points.length; row++) {
      points[row] = adjusting.after(combined[row], field, row);
    }
  }

  private double[] combined() {
    double[] column = new double[field.size()];
    double[] copeland =
        criterion.aggregation() instanceof Aggregation.Copeland ? copeland() : new double[0];
    for (int row = 0; row < column.length; row++) {
      if (failed[row] || tooFew(row) || isPassedOver(row)) {
        column[row] = Double.NaN;
      } else {
        column[row] =
            switch (criterion.aggregation()) {
              case Aggregation.Mean mean -> mean(mean, row);
              case Aggregation.Copeland _ -> copeland[row];
            };
      }
    }
    return column;
  }

  private double mean(Aggregation.Mean mean, int row) {
    double[] values = values(row);
    return mean.of(values, shares(values));
  }

  /** Whether a row takes no part in the comparison from which a part has its points. */
  private boolean isPassedOver(int row) {
    return !raw.counts(row)
        && (criterion.aggregation() instanceof Aggregation.Copeland
            || IntStream.range(0, parts.size()).anyMatch(i -> isPassedOver(i, row)));
  }

  private boolean isPassedOver(int i, int row) {
    Column part = parts.get(i);
    return !raw.counts(row)
        && Double.isNaN(part.points[row])
        && raw.presence(part.criterion(), row) == Raw.Presence.HERE;
  }

  /**
   * Wins minus losses among those who take part, brought from -(n-1)…n-1 to 0…100 points; 50 where
   * there is one nominee.
   */
  private double[] copeland() {
    double[][] columns =
        parts.stream().map(part -> raw.counting(part.points)).toArray(double[][]::new);
    double[] scores = Outranking.copeland(Outranking.matrix(columns, weights));
    int others = raw.size() - 1;
    Arrays.setAll(scores, i -> others == 0 ? 50 : (scores[i] + others) / (2.0 * others) * 100);
    return scores;
  }

  private boolean tooFew(int row) {
    int present = 0;
    double weight = 0;
    for (int i = 0; i < parts.size(); i++) {
      if (!isMissing(i, row)) {
        present++;
        weight += weights[i];
      }
    }
    return Raw.tooFew(criterion, present, weight);
  }

  private boolean isMissing(int i, int row) {
    return Double.isNaN(parts.get(i).points[row]) && !isPassedOver(i, row);
  }

  private double[] values(int row) {
    double[] values = new double[parts.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parts.get(i).points[row];
    }
    return values;
  }

  private double[] shares(double[] values) {
    return Aggregation.shares(values, weights);
  }

  @Override
  Criterion criterion() {
    return criterion;
  }

  @Override
  Optional<Column> find(String id) {
    return criterion.id().equals(id)
        ? Optional.of(this)
        : parts.stream().flatMap(part -> part.find(id).stream()).findFirst();
  }

  @Override
  Breakdown.Combined breakdown(int row, double share, double weight, double slope) {
    double[] values = values(row);
    double[] shares = shares(values);
    List<Breakdown> below = new ArrayList<>(parts.size());
    for (int i = 0; i < shares.length; i++) {
      double inner =
          Double.isNaN(values[i]) || Double.isNaN(combined[row])
              ? 0
              : slope * slope(values, shares, i, combined[row]);
      below.add(parts.get(i).breakdown(row, shares[i], weight * shares[i], inner));
    }
    return new Breakdown.Combined(
        criterion,
        optional(points[row]),
        optional(combined[row]),
        adjusting.apply(combined[row], field.at(row)),
        slope,
        share,
        weight,
        contribution(row, slope),
        below,
        remarks(row));
  }

  private double slope(double[] values, double[] shares, int i, double whole) {
    return switch (criterion.aggregation()) {
      case Aggregation.Mean mean -> mean.slope(values, shares, i, whole);
      case Aggregation.Copeland _ -> {
        double plain = new Aggregation.Arithmetic().of(values, shares);
        yield plain == 0 ? 0 : shares[i] * whole / plain;
      }
    };
  }

  private List<Remark> remarks(int row) {
    List<Remark> remarks = remarks(rule());
    Words missing = names(i -> isMissing(i, row));
    if (failed[row]) {
      remarks.add(
          Remark.of("group.failed", names(i -> parts.get(i).failed[row] && weights[i] > 0)));
    } else if (tooFew(row)) {
      remarks.add(Remark.of("group.too-few", missing, criterion.atLeast() * 100));
    } else if (Double.isNaN(combined[row])) {
      remarks.add(Remark.of(isPassedOver(row) ? "scale.no-part" : "group.undefined"));
    } else if (!missing.id().isEmpty()) {
      remarks.add(Remark.of("group.reweighed", missing));
    }
    return remarks;
  }

  private Words names(IntPredicate chosen) {
    return Words.joined(
        IntStream.range(0, parts.size())
            .filter(chosen)
            .mapToObj(i -> criterion.parts().get(i).name())
            .toList());
  }

  private Remark rule() {
    return switch (criterion.aggregation()) {
      case Aggregation.Arithmetic _ -> Remark.of("group.arithmetic");
      case Aggregation.Geometric _ -> Remark.of("group.geometric");
      case Aggregation.Power(double exponent) when exponent == -1 -> Remark.of("group.harmonic");
      case Aggregation.Power(double exponent) -> Remark.of("group.power", exponent);
      case Aggregation.Median _ -> Remark.of("group.median");
      case Aggregation.Copeland _ -> Remark.of("group.copeland");
    };
  }
}
