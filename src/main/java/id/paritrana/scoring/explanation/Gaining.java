package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Criterion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;

/**
 * Finds what would raise a nominee's score the most, by running the engine itself on changed
 * figures and marks.
 *
 * <p>Each figure moves by a tenth of its value, at least by one where it is a whole number, in the
 * direction that helps, and no share beyond 100 percent; each judged criterion is marked by all its
 * assessors a tenth of the rubric's scale higher, up to its end. Figures that others divide by or
 * that are 0 are not touched. A tenth is a convention, set by no source of the award.
 */
public final class Gaining {

  /** By how much of itself a figure moves, and of its scale a mark. */
  public static final double STEP = 0.1;

  private final Run run;
  private final Standing.Ranked now;
  private final WhatIf whatIf;

  private Gaining(Run run, Standing.Ranked now) {
    this.run = run;
    this.now = now;
    this.whatIf = new WhatIf(run, now.nominee());
  }

  /** What raises the score, the largest gain first. */
  public static List<Gain> of(Run run, Standing.Ranked now) {
    Gaining gaining = new Gaining(run, now);
    List<Gain> gains = new ArrayList<>();
    gaining.whatIf.levers().forEach(figure -> gaining.figure(figure).ifPresent(gains::add));
    run.scheme().judged().forEach(each -> gaining.mark(each).ifPresent(gains::add));
    gains.removeIf(gain -> gain.points() <= 0);
    gains.sort(Comparator.comparingDouble((Gain gain) -> -gain.points()).thenComparing(Gain::id));
    return gains;
  }

  private Optional<Gain> figure(String figure) {
    double from = now.nominee().figures().get(figure).value();
    if (from == 0) {
      return Optional.empty();
    }
    boolean whole = from == Math.rint(from);
    double step = whole ? Math.max(1, Math.rint(from * STEP)) : from * STEP;
    double more = Math.min(from + step, whatIf.highest(figure, from));
    return Stream.of(more, Math.max(0, from - step))
        .filter(to -> to != from)
        .flatMap(to -> whatIf.with(figure, to).map(then -> gain(figure, from, to, then)).stream())
        .max(Comparator.comparingDouble(Gain::points));
  }

  private Gain gain(String figure, double from, double to, Standing.Ranked then) {
    return new Gain(
        Gain.Of.FIGURE,
        figure,
        run.scheme().figures().of(figure),
        from,
        to,
        then.exact() - now.exact(),
        then.score());
  }

  private Optional<Gain> mark(Criterion.Judged criterion) {
    OptionalDouble from = markOf(now, criterion);
    Optional<Standing.Ranked> then = whatIf.with(raised(criterion));
    if (from.isEmpty() || then.isEmpty() || markOf(then.get(), criterion).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new Gain(
            Gain.Of.MARK,
            criterion.id(),
            criterion.name(),
            from.getAsDouble(),
            markOf(then.get(), criterion).getAsDouble(),
            then.get().exact() - now.exact(),
            then.get().score()));
  }

  private Nominee raised(Criterion.Judged criterion) {
    double most = criterion.rubric().max();
    return now.nominee()
        .withMarks(
            now.nominee().marks().stream()
                .map(
                    mark ->
                        mark instanceof Mark.Given given && given.criterion().equals(criterion.id())
                            ? new Mark.Given(
                                given.assessor(),
                                given.criterion(),
                                Math.min(most, given.points() + STEP * most))
                            : mark)
                .toList());
  }

  private static OptionalDouble markOf(Standing.Ranked standing, Criterion.Judged criterion) {
    return standing.breakdown().find(criterion.id()).orElse(null) instanceof Breakdown.Judged judged
        ? judged.mark()
        : OptionalDouble.empty();
  }
}
