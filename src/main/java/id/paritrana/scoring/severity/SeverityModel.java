package id.paritrana.scoring.severity;

import id.paritrana.scoring.severity.SeverityOutcome.Reason;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Fits severity of assessors and quality of nominees jointly to one criterion's, or one total's,
 * marks.
 *
 * <p>Model: y = m + n(nominee) + a(assessor) + e with independent normal n, a, e. Variances by
 * restricted maximum likelihood, effects as conditional means (best linear unbiased predictions).
 * Works for crossed and for incomplete designs as long as all marks are linked; several marks of
 * one assessor for one nominee are allowed. Variances are good to about 1e-7 relative, effects to
 * 1e-7.
 *
 * <p>Literature: C. R. Henderson, Best linear unbiased estimation and prediction under a selection
 * model, Biometrics 31 (1975) 423-447; D. Bates and others, Journal of Statistical Software 67
 * (2015).
 */
public final class SeverityModel {

  private SeverityModel() {}

  /** Fits by restricted maximum likelihood. */
  public static SeverityOutcome fit(List<Mark> marks) {
    return fit(marks, Estimation.RESTRICTED);
  }

  /** Fits by the given likelihood; the order of the marks changes at most the last digits. */
  public static SeverityOutcome fit(List<Mark> marks, Estimation estimation) {
    List<Panel> panels = Panel.of(marks);
    if (panels.size() > 1) {
      return new SeverityOutcome.NotComparable(panels);
    }
    Design design = new Design(marks);
    return obstacle(design)
        .<SeverityOutcome>map(SeverityOutcome.NotEstimable::new)
        .orElseGet(() -> new SeverityOutcome.Fitted(fitted(design, estimation)));
  }

  private static Optional<Reason> obstacle(Design design) {
    int nominees = design.nominees.size();
    int assessors = design.assessors.size();
    if (nominees < 2) {
      return Optional.of(Reason.ONE_NOMINEE);
    }
    if (assessors < 2) {
      return Optional.of(Reason.ONE_ASSESSOR);
    }
    if (design.marks <= nominees + assessors - 1) {
      return Optional.of(Reason.TOO_FEW_MARKS);
    }
    if (design.squares == 0) {
      return Optional.of(Reason.NO_VARIATION);
    }
    double left = NormalEquations.additive(design).penalisedSquares();
    return left <= 1e-12 * design.squares ? Optional.of(Reason.NO_RESIDUAL) : Optional.empty();
  }

  private static SeverityFit fitted(Design design, Estimation estimation) {
    double[] scales = VarianceSearch.random(design, estimation);
    NormalEquations at = NormalEquations.random(design, scales[0], scales[1]);
    int freedom = estimation == Estimation.RESTRICTED ? design.marks - 1 : design.marks;
    double residual = at.penalisedSquares() / freedom;
    double[][] errors = at.conditionalVariances();
    return new SeverityFit(
        estimation,
        design.mean + at.mean,
        Math.sqrt(residual) * at.meanError(),
        new SeverityFit.Variances(
            scales[0] * scales[0] * residual, scales[1] * scales[1] * residual, residual),
        VarianceSearch.criterion(design, scales[0], scales[1], estimation),
        nominees(design, at, errors[0], residual),
        assessors(design, at, errors[1], residual));
  }

  private static List<SeverityFit.Nominee> nominees(
      Design design, NormalEquations at, double[] variances, double residual) {
    double[] effects = at.ofNominees();
    return IntStream.range(0, effects.length)
        .mapToObj(
            i ->
                new SeverityFit.Nominee(
                    design.nominees.get(i),
                    (int) design.marksOfNominee[i],
                    design.meanOfNominee(i),
                    effects[i],
                    Math.sqrt(residual * variances[i]),
                    design.mean + at.mean + effects[i]))
        .toList();
  }

  private static List<SeverityFit.Assessor> assessors(
      Design design, NormalEquations at, double[] variances, double residual) {
    double[] leniency = at.ofAssessors();
    double[] quality = at.ofNominees();
    for (int i = 0; i < quality.length; i++) {
      quality[i] += at.mean;
    }
    double[] left = design.residualSquaresOfAssessors(quality, leniency);
    return IntStream.range(0, leniency.length)
        .mapToObj(
            j ->
                new SeverityFit.Assessor(
                    design.assessors.get(j),
                    (int) design.marksOfAssessor[j],
                    design.meanOfAssessor(j),
                    0.0 - leniency[j],
                    Math.sqrt(residual * variances[j]),
                    Math.sqrt(left[j] / design.marksOfAssessor[j])))
        .toList();
  }
}
