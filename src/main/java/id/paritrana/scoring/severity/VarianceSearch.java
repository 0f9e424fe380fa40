package id.paritrana.scoring.severity;

import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleBounds;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.BOBYQAOptimizer;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;
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

  /** Both effects random: relative standard deviations {nominee, assessor}. */
  static double[] random(Design design, Estimation estimation) {
    double[] best =
        new BOBYQAOptimizer(5, 0.5, 1e-9)
            .optimize(
                new MaxEval(EVALUATIONS),
                GoalType.MINIMIZE,
                new ObjectiveFunction(at -> criterion(design, at[0], at[1], estimation)),
                new InitialGuess(new double[] {1, 1}),
                new SimpleBounds(new double[] {0, 0}, new double[] {LARGEST_RATIO, LARGEST_RATIO}))
            .getPoint();
    return onBoundary(design, best, estimation);
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
