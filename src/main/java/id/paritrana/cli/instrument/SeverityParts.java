package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.severity.SeverityFit;
import id.paritrana.scoring.severity.UnshrunkenFit;
import java.util.List;
import java.util.stream.IntStream;

/** A fit of severities as tables. */
final class SeverityParts {
  private SeverityParts() {}

  static Part model(SeverityFit fit) {
    return new Part(
        "model",
        List.of(
            "mean",
            "mean-error",
            "nominee-variance",
            "assessor-variance",
            "residual-variance",
            "criterion",
            "singular",
            "reliability"),
        List.of(
            List.of(
                fit.mean(),
                fit.meanError(),
                fit.variances().nominee(),
                fit.variances().assessor(),
                fit.variances().residual(),
                fit.criterion(),
                fit.variances().singular(),
                fit.variances().reliability())));
  }

  /** Shrunken values, those of least squares, and those with fixed nominees. */
  static Part nominees(SeverityFit fit, UnshrunkenFit squares, UnshrunkenFit fixed) {
    List<SeverityFit.Nominee> nominees = fit.nominees();
    return new Part(
        "nominees",
        List.of(
            "nominee",
            "marks",
            "raw-mean",
            "effect",
            "error",
            "adjusted",
            "least-squares",
            "least-squares-error",
            "fixed",
            "fixed-error"),
        IntStream.range(0, nominees.size())
            .mapToObj(
                i ->
                    List.<Object>of(
                        nominees.get(i).name(),
                        nominees.get(i).marks(),
                        nominees.get(i).rawMean(),
                        nominees.get(i).effect(),
                        nominees.get(i).standardError(),
                        nominees.get(i).adjusted(),
                        squares.nominees().get(i).value(),
                        squares.nominees().get(i).standardError(),
                        fixed.nominees().get(i).value(),
                        fixed.nominees().get(i).standardError()))
            .toList());
  }

  /** Nominees and assessors of marks that leave nothing to chance. */
  static List<Part> withoutChance(UnshrunkenFit squares, List<String> assessors) {
    return List.of(
        new Part(
            "nominees",
            List.of("nominee", "least-squares"),
            squares.nominees().stream()
                .map(each -> List.<Object>of(each.name(), each.value()))
                .toList()),
        new Part(
            "assessors",
            List.of("assessor", "severity"),
            IntStream.range(0, assessors.size())
                .mapToObj(i -> List.<Object>of(assessors.get(i), 0.0 - squares.leniencies().get(i)))
                .toList()));
  }

  /** Severity is positive for the severe. */
  static Part assessors(SeverityFit fit) {
    return new Part(
        "assessors",
        List.of("assessor", "marks", "raw-mean", "severity", "error", "residual-deviation"),
        fit.assessors().stream()
            .map(
                each ->
                    List.<Object>of(
                        each.name(),
                        each.marks(),
                        each.rawMean(),
                        each.severity(),
                        each.standardError(),
                        each.residualDeviation()))
            .toList());
  }
}
