package id.paritrana.web.oversight;

import id.paritrana.decision.CorrectedFigures;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.shrinkage.Shrinkage;
import id.paritrana.indicator.shrinkage.ShrinkageTable;
import id.paritrana.indicator.shrinkage.TracedFigure;
import java.util.List;

/**
 * A figure that was corrected after the seal. What a report compares ends before it, so that it is
 * told apart.
 *
 * @param version of the result that carries the corrected value
 */
public record LaterCorrection(TracedFigure traced, FigureValue value, int version) {

  /** Those of the figures that were chosen, in the order of the corrections. */
  static List<LaterCorrection> of(Shrinkage shrinkage, List<CorrectedFigures.Corrected> corrected) {
    return corrected.stream()
        .flatMap(
            each ->
                shrinkage.figures().stream()
                    .filter(traced -> each.isOf(traced.nomination(), traced.figure()))
                    .map(traced -> of(traced, each)))
        .toList();
  }

  /** All figures as they stand now: a correction in force sets the final value. */
  static List<ShrinkageTable.Line> applied(
      Shrinkage shrinkage, List<CorrectedFigures.Corrected> corrected) {
    return shrinkage.figures().stream()
        .map(
            traced ->
                corrected.stream()
                    .filter(each -> each.isOf(traced.nomination(), traced.figure()))
                    .findFirst()
                    .map(
                        each ->
                            new ShrinkageTable.Line(
                                traced.corrected(each.correction().applied(traced.figure())),
                                each.version()))
                    .orElseGet(() -> new ShrinkageTable.Line(traced, null)))
        .toList();
  }

  private static LaterCorrection of(TracedFigure traced, CorrectedFigures.Corrected corrected) {
    return new LaterCorrection(
        traced, corrected.correction().value(traced.figure()), corrected.version());
  }
}
