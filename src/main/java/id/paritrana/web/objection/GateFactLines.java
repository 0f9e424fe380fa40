package id.paritrana.web.objection;

import id.paritrana.award.Category;
import id.paritrana.award.DocumentKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.nomination.Evidence;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Finding;
import id.paritrana.verification.Gate;
import id.paritrana.web.Page;
import id.paritrana.web.dossier.Measures;
import java.util.List;
import java.util.stream.Collectors;

/** Says by what in a dossier a gate was judged; a gate that officials added says nothing more. */
final class GateFactLines {

  private GateFactLines() {}

  static List<PointValue.Fact> of(Page page, Category category, Dossier dossier, String gate) {
    return Gate.of(gate).map(known -> of(page, category, dossier, known)).orElse(List.of());
  }

  private static List<PointValue.Fact> of(
      Page page, Category category, Dossier dossier, Gate gate) {
    return switch (gate) {
      case DOCUMENTS ->
          category.requiredDocuments().stream().sorted().map(k -> kind(page, dossier, k)).toList();
      case FIGURES, NO_ARREARS, ALL_PROGRAMMES -> figures(page, dossier, gate);
    };
  }

  /** A kind of document that the category requires: each one of it with its verdict. */
  private static PointValue.Fact kind(Page page, Dossier dossier, DocumentKind kind) {
    String documents =
        dossier.documents().stream()
            .filter(document -> document.kind() == kind)
            .map(document -> document(page, dossier, document))
            .collect(Collectors.joining("; "));
    return new PointValue.Fact(
        page.label(kind),
        documents.isEmpty() ? page.text("objections.gate.no-document") : documents);
  }

  private static String document(Page page, Dossier dossier, Evidence document) {
    return document.title()
        + ": "
        + dossier
            .of(document)
            .map(finding -> finding(page, finding))
            .orElse(page.text("objections.gate.not-judged"));
  }

  private static String finding(Page page, Finding finding) {
    String verdict = page.label(finding.verdict());
    return finding.reason() == null ? verdict : verdict + ", " + finding.reason();
  }

  private static List<PointValue.Fact> figures(Page page, Dossier dossier, Gate gate) {
    return dossier.figures().stream()
        .filter(gate::looksAt)
        .map(
            figure ->
                new PointValue.Fact(
                    figure.definition().name(page.language().locale()),
                    figure
                        .current()
                        .map(value -> value(page, figure, value))
                        .orElse(page.text("nominations.figure.none"))))
        .toList();
  }

  private static String value(Page page, Figure figure, FigureValue value) {
    return page.label(value.stage())
        + ": "
        + Measures.whole(page, figure.definition(), value.measurement());
  }
}
