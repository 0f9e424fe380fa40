package id.paritrana.scoring.severity;

import org.hipparchus.analysis.UnivariateFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
import org.hipparchus.optim.univariate.UnivariatePointValuePair;
import org.hipparchus.util.FastMath;

/**
 * Finds the standard deviations of nominees and assessors, relative to the residual, that make the
 * marks most likely. The residual variance and the mean are profiled out, as in D. Bates, M.
 * Mächler, B. Bolker, S. Walker, Fitting linear mixed-effects models using lme4, Journal of
 * Statistical Software 67 (2015), section 3.4.
 */
final class VarianceSearch {

  /** Ratios above this mean that the residual is negligible; marks have three digits at most. */
  static final double LARGEST_RATIO = 1e4;

  /** Below this share of the other scales a variance is reported as zero, on the boundary. */
  private static final double BOUNDARY = 1e-5;

  private static final int EVALUATIONS = 5000;

  private VarianceSearch() {}

  /**
   * Both effects random: relative standard deviations {nominee, assessor}. A quadratic trust-region
   * search is fast; where few marks leave the criterion nearly flat it may give up, and one
   * golden-section search within another takes over.
   */
  static double[] random(Design design, Estimation estimation) {
    double[] best;
    try {
      best = byTrustRegion(design, estimation);
    } catch (MathIllegalStateException gaveUp) {
      best = byNesting(design, estimation);
    }
    return onBoundary(design, best, estimation);
  }

  private static double[] byTrustRegion(Design design, Estimation estimation) {
    return new BOBYQAOptimizer(5, 0.5, 1e-9)
        .optimize(
            new MaxEval(EVALUATIONS),
            GoalType.MINIMIZE,
            new ObjectiveFunction(at -> criterion(design, at[0], at[1], estimation)),
            new InitialGuess(new double[] {1, 1}),
            new SimpleBounds(new double[] {0, 0}, new double[] {LARGEST_RATIO, LARGEST_RATIO}))
        .getPoint();
  }

  /** Searches t = ratio / (1 + ratio), which is bounded. */
  static double[] byNesting(Design design, Estimation estimation) {
    double b = ratio(least(tb -> inner(design, ratio(tb), estimation).getValue()).getPoint());
    return new double[] {ratio(inner(design, b, estimation).getPoint()), b};
  }

  private static UnivariatePointValuePair inner(Design design, double b, Estimation estimation) {
    return least(ta -> criterion(design, ratio(ta), b, estimation));
  }

  private static double ratio(double t) {
    return t / (1 - t);
  }

  private static UnivariatePointValuePair least(UnivariateFunction function) {
    return new BrentOptimizer(1e-9, 1e-11)
        .optimize(
            new MaxEval(EVALUATIONS),
            GoalType.MINIMIZE,
            new UnivariateObjectiveFunction(function),
            new SearchInterval(0, LARGEST_RATIO / (1 + LARGEST_RATIO), 0.5));
  }

  /** A scale that the search left at a hair above zero is set to zero if that is no worse. */
  private static double[] onBoundary(Design design, double[] found, Estimation estimation) {
    double[] best = found.clone();
    for (int effect = 0; effect < 2; effect++) {
      double[] zero = best.clone();
      zero[effect] = 0;
      boolean noWorse =
          criterion(design, zero[0], zero[1], estimation)
              <= criterion(design, best[0], best[1], estimation);
      if (best[effect] < BOUNDARY || noWorse) {
        best = zero;
      }
    }
    return best;
  }

  /** Twice the negative logarithm of the (restricted) likelihood, the rest profiled out. */
  static double criterion(Design design, double a, double b, Estimation estimation) {
    NormalEquations equations = NormalEquations.random(design, a, b);
    boolean restricted = estimation == Estimation.RESTRICTED;
    int freedom = restricted ? design.marks - 1 : design.marks;
    return equations.logDeterminant(restricted) + profiled(freedom, equations.penalisedSquares());
  }

  /** Nominees fixed, assessors random: the assessors' relative standard deviation. */
  static double fixedNominees(Design design) {
    int freedom = design.marks - design.nominees.size();
    double found =
        new BrentOptimizer(1e-10, 1e-12)
            .optimize(
                new MaxEval(EVALUATIONS),
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(
                    b -> {
                      NormalEquations equations = NormalEquations.fixedNominees(design, b);
                      return equations.logDeterminant(true)
                          + profiled(freedom, equations.penalisedSquares());
                    }),
                new SearchInterval(0, 100, 1))
            .getPoint();
    return found < BOUNDARY ? 0 : found;
  }

  private static double profiled(int freedom, double squares) {
    return freedom * (1 + FastMath.log(2 * FastMath.PI * squares / freedom));
  }
}
