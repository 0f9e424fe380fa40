package id.paritrana.decision;

import id.paritrana.indicator.Figure;
import id.paritrana.scoring.Mark;
import java.util.List;

/** Puts what corrections set in the place of what stood before; of two the later one counts. */
final class CorrectedPoints {

  private CorrectedPoints() {}

  static List<Figure> figures(long nomination, List<Figure> figures, List<Correction> corrections) {
    return figures.stream().map(figure -> figure(nomination, figure, corrections)).toList();
  }

  static Figure figure(long nomination, Figure figure, List<Correction> corrections) {
    return corrections.stream()
        .filter(
            each -> each.isOf(nomination, Correction.Subject.FIGURE, figure.definition().code()))
        .reduce((_, later) -> later)
        .map(correction -> correction.applied(figure))
        .orElse(figure);
  }

  /** For every seat but those that were recused. */
  static List<Mark> marks(long nomination, List<Mark> marks, List<Correction> corrections) {
    return marks.stream().map(mark -> mark(nomination, mark, corrections)).toList();
  }

  private static Mark mark(long nomination, Mark mark, List<Correction> corrections) {
    return mark instanceof Mark.Recused
        ? mark
        : corrections.stream()
            .filter(each -> each.isOf(nomination, Correction.Subject.MARK, mark.criterion()))
            .reduce((_, later) -> later)
            .<Mark>map(
                correction ->
                    new Mark.Given(
                        mark.assessor(), mark.criterion(), correction.points().doubleValue()))
            .orElse(mark);
  }
}
