package id.paritrana.scoring.robustness;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.severity.SeverityModel;
import id.paritrana.scoring.severity.SeverityOutcome;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * How far the panel's mark of a judged criterion may be off: the scatter of a single mark over the
 * root of the number of marks.
 *
 * <p>The scatter is the residual of the two-way model of severity where it can be fitted, so that a
 * severe assessor does not count as noise; else the pooled scatter within nominees.
 */
final class PanelNoise {

  private PanelNoise() {}

  /** Standard deviations in points of 100, one per nominee; 0 without marks. */
  static double[] of(Criterion.Judged criterion, List<Nominee> nominees) {
    List<id.paritrana.scoring.severity.Mark> marks = new ArrayList<>();
    for (Nominee nominee : nominees) {
      for (Mark mark : nominee.marks()) {
        if (mark instanceof Mark.Given(String assessor, String id, double points)
            && id.equals(criterion.id())) {
          marks.add(new id.paritrana.scoring.severity.Mark(nominee.id(), assessor, points));
        }
      }
    }
    ToIntFunction<Nominee> count =
        nominee -> (int) marks.stream().filter(m -> m.nominee().equals(nominee.id())).count();
    double scatter = marks.isEmpty() ? 0 : scatter(marks);
    double unit = 100 / criterion.rubric().max();
    return nominees.stream()
        .mapToInt(count)
        .mapToDouble(n -> n == 0 ? 0 : unit * scatter / Math.sqrt(n))
        .toArray();
  }

  /**
   * Whether there are marks that cannot show any scatter, since nobody was marked twice: the noise
   * is 0 then, and stands for nothing.
   */
  static boolean isUnknown(Criterion.Judged criterion, List<Nominee> nominees) {
    long most =
        nominees.stream()
            .mapToLong(
                nominee ->
                    nominee.marks().stream()
                        .filter(mark -> mark.criterion().equals(criterion.id()))
                        .filter(Mark.Given.class::isInstance)
                        .count())
            .max()
            .orElse(0);
    return most == 1;
  }

  private static double scatter(List<id.paritrana.scoring.severity.Mark> marks) {
    return switch (SeverityModel.fit(marks)) {
      case SeverityOutcome.Fitted(var fit) -> Math.sqrt(fit.variances().residual());
      case SeverityOutcome.NotComparable _, SeverityOutcome.NotEstimable _ -> pooled(marks);
    };
  }

  private static double pooled(List<id.paritrana.scoring.severity.Mark> marks) {
    double squares = 0;
    int freedom = 0;
    for (String nominee : marks.stream().map(m -> m.nominee()).distinct().toList()) {
      double[] own =
          marks.stream()
              .filter(m -> m.nominee().equals(nominee))
              .mapToDouble(m -> m.value())
              .toArray();
      double mean = Arrays.stream(own).sum() / own.length;
      squares += Arrays.stream(own).map(x -> (x - mean) * (x - mean)).sum();
      freedom += own.length - 1;
    }
    return freedom == 0 ? 0 : Math.sqrt(squares / freedom);
  }
}
