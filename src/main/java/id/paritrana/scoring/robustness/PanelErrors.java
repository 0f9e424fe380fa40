package id.paritrana.scoring.robustness;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.Criterion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far the scores of a run are certain as far as the panel goes: the scatter of the marks of
 * each judged criterion, times the points of the score per point of that criterion. Figures are
 * taken as they are.
 */
public final class PanelErrors {
  private PanelErrors() {}

  /**
   * The judged criteria in which no ranked nominee has two marks: one mark cannot tell how far it
   * may be off. They count as certain, in {@link #of} and in {@link RunRobustness}, for want of
   * better.
   */
  public static List<Criterion.Judged> unknown(Run run) {
    List<Nominee> nominees = run.ranked().stream().map(Standing.Ranked::nominee).toList();
    return run.stage() == Stage.DESK
        ? List.of()
        : run.scheme().judged().stream()
            .filter(each -> PanelNoise.isUnknown(each, nominees))
            .toList();
  }

  /**
   * The standard error of each ranked nominee's score, in the order of the run. The effect of a
   * criterion is its contribution over its points, which is exact for arithmetic means and the
   * slope at these points for the others.
   */
  public static double[] of(Run run) {
    List<Standing.Ranked> ranked = run.ranked();
    List<Nominee> nominees = ranked.stream().map(Standing.Ranked::nominee).toList();
    double[] variances = new double[ranked.size()];
    for (Criterion.Judged criterion : run.scheme().judged()) {
      double[] noise = PanelNoise.of(criterion, nominees);
      for (int i = 0; i < variances.length; i++) {
        double error = noise[i] * slope(ranked.get(i).breakdown().find(criterion.id()));
        variances[i] += error * error;
      }
    }
    return Arrays.stream(variances).map(Math::sqrt).toArray();
  }

  private static double slope(Optional<Breakdown> leaf) {
    double points = leaf.map(each -> each.points().orElse(0)).orElse(0.0);
    return points == 0
        ? leaf.map(Breakdown::weight).orElse(0.0)
        : leaf.orElseThrow().contribution() / points;
  }

  /**
   * The scores with these errors as independent estimates; empty for fewer than two nominees and
   * where one of them has no error, since nobody marked it or all marks agree.
   */
  public static Optional<Estimates> estimates(Run run) {
    double[] errors = of(run);
    boolean certain = errors.length < 2 || Arrays.stream(errors).anyMatch(error -> error == 0);
    double[] scores = run.ranked().stream().mapToDouble(Standing.Ranked::exact).toArray();
    return certain ? Optional.empty() : Optional.of(Estimates.independent(scores, errors));
  }
}
