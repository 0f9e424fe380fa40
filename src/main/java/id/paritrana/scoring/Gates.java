package id.paritrana.scoring;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.FigureNames;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Checks nominees at the gates of a scheme. */
final class Gates {
  private Gates() {}

  /** What is found at each gate that binds the nominee. */
  static List<GateFinding> check(Scheme scheme, Nominee nominee) {
    NomineeFigures figures = new NomineeFigures(nominee);
    List<GateFinding> findings = new ArrayList<>();
    for (Gate gate : scheme.gates()) {
      if (gate.binds(nominee.kind())) {
        Truth truth = gate.requires().at(figures);
        findings.add(new GateFinding(gate, truth, remark(gate, truth, scheme.figures(), figures)));
      }
    }
    return findings;
  }

  /** The gates that bind this kind and are not open for these figures. */
  static Stream<Gate> closed(List<Gate> gates, String kind, Figures figures) {
    return gates.stream()
        .filter(gate -> gate.binds(kind) && gate.requires().at(figures) != Truth.TRUE);
  }

  private static Remark remark(Gate gate, Truth truth, FigureNames called, NomineeFigures figures) {
    Words text = requirement(gate, called);
    return switch (truth) {
      case TRUE -> Remark.of("gate.open", gate.name(), text);
      case FALSE -> Remark.of("gate.closed", gate.name(), text);
      case UNKNOWN ->
          Remark.of(
              "gate.unknown",
              gate.name(),
              text,
              called.of(figures.lacking(gate.requires().figures())));
    };
  }

  /** What the gate asks for: a document like any text, a comparison as the scheme writes it. */
  private static Words requirement(Gate gate, FigureNames called) {
    return gate.requires().text().equals("document present")
        ? new Words("dokumen diperlukan", "a document is needed")
        : called.of(gate.requires());
  }

  static boolean allOpen(List<GateFinding> findings) {
    return findings.stream().allMatch(finding -> finding.fulfilled() == Truth.TRUE);
  }

  /** What to say about the gates that did not open, the first one first. */
  static List<Remark> closed(List<GateFinding> findings) {
    return findings.stream()
        .filter(finding -> finding.fulfilled() != Truth.TRUE)
        .map(GateFinding::remark)
        .toList();
  }
}
