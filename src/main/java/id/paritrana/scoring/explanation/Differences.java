package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Applied;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Shares the difference of two scores among criteria, caps and penalties, from the whole downwards.
 *
 * <p>Under the arithmetic mean a criterion makes the difference of its contributions; under the
 * geometric mean and those of a power what {@link Secants} says; under the median and pairwise
 * comparison its {@link Shapley} share: of the median where its values go over from one side to the
 * other, of the comparison where it joins it. Where that has more than {@value Shapley#LARGEST}
 * parts, or the shares of parts cannot be carried further down, a group has one line for all of it.
 * Where the two sides follow different schemes, contributions are compared as they are.
 */
final class Differences {
  private static final double SAME = 1e-12;

  private final Run here;
  private final Run there;
  private final List<Line> lines = new ArrayList<>();

  private Differences(Run here, Run there) {
    this.here = here;
    this.there = there;
  }

  /** The lines between two breakdowns, each of its run. */
  static List<Line> between(Run here, Breakdown first, Run there, Breakdown second) {
    Differences differences = new Differences(here, there);
    differences.explain(first, second, 1, 1);
    return differences.lines;
  }

  /** Two breakdowns of one criterion; one of them may not be there. */
  private record Pair(@Nullable Breakdown first, @Nullable Breakdown second) {
    static List<Pair> of(Breakdown.Combined first, Breakdown.Combined second) {
      Map<String, Pair> pairs = new LinkedHashMap<>();
      first.parts().forEach(part -> pairs.put(part.criterion().id(), new Pair(part, null)));
      for (Breakdown part : second.parts()) {
        String id = part.criterion().id();
        Pair known = pairs.get(id);
        pairs.put(id, new Pair(known == null ? null : known.first, part));
      }
      return List.copyOf(pairs.values());
    }

    Breakdown any() {
      return first == null ? Objects.requireNonNull(second) : first;
    }
  }

  /** Explains a times the points of the first side less b times those of the second. */
  private void explain(@Nullable Breakdown first, @Nullable Breakdown second, double a, double b) {
    if (first instanceof Breakdown.Combined one && second instanceof Breakdown.Combined other) {
      adjustments(one, other, a, b);
      combined(one, other, a, b);
    } else {
      whole(first, second, a * points(first) - b * points(second));
    }
  }

  private void adjustments(
      Breakdown.Combined first, Breakdown.Combined second, double a, double b) {
    Map<String, Words> names = new LinkedHashMap<>();
    Map<String, Double> effects = new LinkedHashMap<>();
    Map<String, Double> others = new LinkedHashMap<>();
    for (Applied each : first.adjustments()) {
      names.put(each.adjustment().id(), each.adjustment().name());
      effects.put(each.adjustment().id(), a * each.effect());
    }
    for (Applied each : second.adjustments()) {
      names.putIfAbsent(each.adjustment().id(), each.adjustment().name());
      others.put(each.adjustment().id(), b * each.effect());
    }
    names.forEach(
        (id, name) ->
            lines.add(
                Line.ofAdjustment(
                    id, name, effects.getOrDefault(id, 0.0), others.getOrDefault(id, 0.0))));
  }

  private void combined(Breakdown.Combined first, Breakdown.Combined second, double a, double b) {
    List<Pair> pairs = Pair.of(first, second);
    Aggregation rule = first.criterion().aggregation();
    boolean alike =
        rule.equals(second.criterion().aggregation())
            && first.combined().isPresent()
            && second.combined().isPresent()
            && pairs.stream().allMatch(pair -> pair.first != null && pair.second != null);
    Sides sides = new Sides(first, second, pairs, a, b);
    if (!alike) {
      sides.asTheyAre();
      return;
    }
    switch (rule) {
      case Aggregation.Arithmetic _ -> sides.additive();
      case Aggregation.Geometric _, Aggregation.Power _ ->
          sides.byFunction(Secants.of((Aggregation.Mean) rule));
      case Aggregation.Median median -> sides.byExchange(median);
      case Aggregation.Copeland _ -> sides.byJoining();
    }
  }

  /** The parts of a group on both sides, and what a point of the group is worth on each. */
  private final class Sides {
    private final Breakdown.Combined first;
    private final Breakdown.Combined second;
    private final List<Pair> pairs;
    private final double a;
    private final double b;
    private final double[] one;
    private final double[] other;

    Sides(
        Breakdown.Combined first, Breakdown.Combined second, List<Pair> pairs, double a, double b) {
      this.first = first;
      this.second = second;
      this.pairs = pairs;
      this.a = a;
      this.b = b;
      this.one = pairs.stream().mapToDouble(pair -> known(pair.first)).toArray();
      this.other = pairs.stream().mapToDouble(pair -> known(pair.second)).toArray();
    }

    void additive() {
      for (Pair pair : pairs) {
        explain(pair.first, pair.second, a * share(pair.first), b * share(pair.second));
      }
    }

    void asTheyAre() {
      for (Pair pair : pairs) {
        explain(
            pair.first, pair.second, a * slope(pair.first, first), b * slope(pair.second, second));
      }
    }

    void byFunction(Secants secants) {
      double[] sharesA = pairs.stream().mapToDouble(pair -> share(pair.first)).toArray();
      double[] sharesB = pairs.stream().mapToDouble(pair -> share(pair.second)).toArray();
      double meanA = first.combined().orElseThrow();
      double meanB = second.combined().orElseThrow();
      if (isSame(sharesA, sharesB)) {
        carried(secants.slopes(one, other, sharesA, meanA, meanB));
      } else if (meanA > 0 && meanB > 0 && positive(one) && positive(other)) {
        ending(secants.parts(one, other, sharesA, sharesB, meanA, meanB));
      } else {
        asTheyAre();
      }
    }

    private boolean positive(double[] values) {
      return Arrays.stream(values).allMatch(value -> value > 0 || Double.isNaN(value));
    }

    /** Shapley shares of a mean whose values go over from the second side to the first. */
    void byExchange(Aggregation.Mean mean) {
      int[] differing =
          IntStream.range(0, one.length)
              .filter(i -> Double.compare(one[i], other[i]) != 0)
              .toArray();
      if (differing.length > Shapley.LARGEST) {
        rest();
        return;
      }
      double[] weights = pairs.stream().mapToDouble(p -> p.any().criterion().weight()).toArray();
      double[] shares =
          Shapley.shares(
              differing.length,
              set -> {
                double[] values = other.clone();
                for (int i = 0; i < differing.length; i++) {
                  values[differing[i]] =
                      (set & 1 << i) == 0 ? values[differing[i]] : one[differing[i]];
                }
                return mean.of(values, Aggregation.shares(values, weights));
              });
      double[] parts = new double[one.length];
      for (int i = 0; i < differing.length; i++) {
        parts[differing[i]] = shares[i];
      }
      if (Arrays.stream(shares).anyMatch(Double::isNaN)) {
        rest();
      } else {
        ending(parts);
      }
    }

    /** Shapley shares of a comparison which the criteria join one by one. */
    void byJoining() {
      int[] weighed =
          IntStream.range(0, one.length)
              .filter(i -> pairs.get(i).any().criterion().weight() > 0)
              .toArray();
      if (weighed.length > Shapley.LARGEST) {
        rest();
        return;
      }
      Contest contestA = Contest.of(here, first, weighed);
      Contest contestB = Contest.of(there, second, weighed);
      double[] shares =
          Shapley.shares(weighed.length, set -> contestA.points(set) - contestB.points(set));
      double[] parts = new double[one.length];
      for (int i = 0; i < weighed.length; i++) {
        parts[weighed[i]] = shares[i];
      }
      ending(parts);
    }

    /** Goes on below with the slope of each part. */
    private void carried(double[] slopes) {
      for (int i = 0; i < slopes.length; i++) {
        Pair pair = pairs.get(i);
        double shared = (a + b) / 2 * slopes[i];
        explain(
            pair.first,
            pair.second,
            shared + (a - b) / 2 * slope(pair.first, first),
            shared - (a - b) / 2 * slope(pair.second, second));
      }
    }

    /** Ends here with one line for each part. */
    private void ending(double[] parts) {
      for (int i = 0; i < parts.length; i++) {
        Pair pair = pairs.get(i);
        double sides =
            slope(pair.first, first) * points(pair.first)
                + slope(pair.second, second) * points(pair.second);
        whole(pair.first, pair.second, (a + b) / 2 * parts[i] + (a - b) / 2 * sides);
      }
    }

    /** Ends here with one line for the group. */
    private void rest() {
      whole(first, second, a * first.combined().orElse(0) - b * second.combined().orElse(0));
    }
  }

  private void whole(@Nullable Breakdown first, @Nullable Breakdown second, double difference) {
    lines.add(Line.ofCriterion(first, second, Math.abs(difference) < SAME ? 0 : difference));
  }

  private static double points(@Nullable Breakdown breakdown) {
    return breakdown == null ? 0 : breakdown.points().orElse(0);
  }

  private static double known(@Nullable Breakdown breakdown) {
    return breakdown == null ? Double.NaN : breakdown.points().orElse(Double.NaN);
  }

  private static double share(@Nullable Breakdown breakdown) {
    return breakdown == null ? 0 : breakdown.share();
  }

  /** Points of a group per point of one of its parts, at the points that the group has. */
  private static double slope(@Nullable Breakdown part, Breakdown.Combined group) {
    if (part == null || part.points().isEmpty() || group.combined().isEmpty()) {
      return 0;
    }
    double[] values = group.parts().stream().mapToDouble(Differences::known).toArray();
    double[] shares = group.parts().stream().mapToDouble(Breakdown::share).toArray();
    double whole = group.combined().getAsDouble();
    return switch (group.criterion().aggregation()) {
      case Aggregation.Mean mean -> mean.slope(values, shares, group.parts().indexOf(part), whole);
      case Aggregation.Copeland _ -> {
        double plain = new Aggregation.Arithmetic().of(values, shares);
        yield plain == 0 ? 0 : part.share() * whole / plain;
      }
    };
  }

  private static boolean isSame(double[] a, double[] b) {
    return IntStream.range(0, a.length).allMatch(i -> Math.abs(a[i] - b[i]) < SAME);
  }
}
