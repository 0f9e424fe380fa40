package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Predicate;

/**
 * Finds what would lift a nominee, by running the engine itself on changed figures.
 *
 * <p>Figures that others divide by are not touched, nor those of the previous period, nor marks. No
 * share is pushed beyond 100 percent and no figure below 0 or beyond 64 times its value. The search
 * halves the way between the figure now and the farthest one allowed; it finds the smallest change
 * where more of a figure never lowers the score again.
 */
public final class Lifting {
  private static final int HALVINGS = 40;

  private final Run run;
  private final Standing.Ranked now;
  private final WhatIf whatIf;

  private Lifting(Run run, Standing.Ranked now) {
    this.run = run;
    this.now = now;
    this.whatIf = new WhatIf(run, now.nominee());
  }

  /** The lifts that a single figure can bring, the least effort first. */
  public static List<Lift> of(Run run, Standing.Ranked now) {
    Lifting lifting = new Lifting(run, now);
    List<Lift> lifts = new ArrayList<>();
    for (String lever : lifting.whatIf.levers()) {
      lifting.lift(lever, lifting::ranksHigher, false).ifPresent(lifts::add);
      lifting.lift(lever, lifting::classedHigher, true).ifPresent(lifts::add);
    }
    lifts.sort(Comparator.comparingDouble(Lift::effort).thenComparing(Lift::figure));
    return lifts;
  }

  private boolean ranksHigher(Standing.Ranked then) {
    return then.rank() < now.rank();
  }

  private boolean classedHigher(Standing.Ranked then) {
    double before = now.scoreClass().map(each -> each.from()).orElse(-1.0);
    return then.scoreClass().map(each -> each.from()).orElse(-1.0) > before;
  }

  private Optional<Lift> lift(String figure, Predicate<Standing.Ranked> goal, boolean forClass) {
    double from = now.nominee().figures().get(figure).value();
    boolean whole = from == Math.rint(from);
    Optional<Lift> best = Optional.empty();
    for (double farthest : List.of(whatIf.highest(figure, from), 0.0)) {
      double end = whole ? Math.floor(farthest) : farthest;
      if (end != from && reaches(figure, end, goal)) {
        double to = nearest(figure, from, end, whole, goal);
        Lift lift = described(figure, from, to, forClass);
        if (best.isEmpty() || lift.effort() < best.get().effort()) {
          best = Optional.of(lift);
        }
      }
    }
    return best;
  }

  private double nearest(
      String figure, double from, double end, boolean whole, Predicate<Standing.Ranked> goal) {
    DoubleUnaryOperator step = whole ? Math::rint : x -> x;
    double little = from;
    double enough = end;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = step.applyAsDouble(little + (enough - little) / 2);
      if (middle == little || middle == enough) {
        break;
      }
      if (reaches(figure, middle, goal)) {
        enough = middle;
      } else {
        little = middle;
      }
    }
    return enough;
  }

  private Lift described(String figure, double from, double to, boolean forClass) {
    Standing.Ranked then = whatIf.with(figure, to).orElseThrow();
    return new Lift(
        now.nominee().name(),
        figure,
        run.scheme().figures().of(figure),
        from,
        to,
        then.score(),
        then.rank(),
        forClass ? then.scoreClass() : Optional.empty());
  }

  private boolean reaches(String figure, double value, Predicate<Standing.Ranked> goal) {
    return whatIf.with(figure, value).filter(goal).isPresent();
  }
}
