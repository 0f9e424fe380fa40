package id.paritrana.web.documents;

import id.paritrana.report.FigureLine;
import id.paritrana.report.MarkLine;
import id.paritrana.report.ScoreLine;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

/** The tree of a score as lines, each node before those beneath it. */
final class ScoreLines {

  private final Page page;
  private final Scheme scheme;
  private final FigureLines figures;
  private final Map<String, List<MarkLine>> marks;
  private final boolean illustrative;

  /**
   * @param illustrative whether the whole edition is, so that every mark in it is made up
   */
  ScoreLines(
      Page page,
      Scheme scheme,
      FigureLines figures,
      Map<String, List<MarkLine>> marks,
      boolean illustrative) {
    this.page = page;
    this.scheme = scheme;
    this.figures = figures;
    this.marks = marks;
    this.illustrative = illustrative;
  }

  List<ScoreLine> of(Breakdown.Combined total) {
    List<ScoreLine> lines = new ArrayList<>();
    total.parts().forEach(part -> collect(part, 1, lines));
    return lines;
  }

  private void collect(Breakdown node, int depth, List<ScoreLine> lines) {
    lines.add(line(node, Math.min(depth, ScoreLine.DEEPEST)));
    node.parts().forEach(part -> collect(part, depth + 1, lines));
  }

  private ScoreLine line(Breakdown node, int depth) {
    boolean scored = node.points().isPresent();
    return new ScoreLine(
        depth,
        node.criterion().name().in(page.language().locale()),
        ResultPaper.said(node.remarks(), page.language().locale()),
        Decimals.percent(node.share()),
        Decimals.points(scheme, node.points()),
        scored ? Decimals.points(scheme, OptionalDouble.of(node.contribution())) : null,
        isIllustrative(node),
        isWeaker(node),
        node instanceof Breakdown.Measured measured ? figures.of(measured) : List.<FigureLine>of(),
        marks.getOrDefault(node.criterion().id(), List.of()));
  }

  private boolean isIllustrative(Breakdown node) {
    return switch (node) {
      case Breakdown.Combined group -> group.parts().stream().anyMatch(this::isIllustrative);
      case Breakdown.Judged _ -> illustrative;
      case Breakdown.Measured leaf ->
          leaf.figures().stream().anyMatch(f -> f.quantity().strength() == Strength.ILLUSTRATIVE)
              || leaf.quoted().filter(q -> q.strength() == Strength.ILLUSTRATIVE).isPresent();
    };
  }

  private static boolean isWeaker(Breakdown node) {
    return switch (node) {
      case Breakdown.Combined group -> group.parts().stream().anyMatch(ScoreLines::isWeaker);
      case Breakdown.Judged _ -> false;
      case Breakdown.Measured leaf -> leaf.quoted().isPresent();
    };
  }
}
