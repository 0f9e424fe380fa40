package id.paritrana.scoring.severity;

import java.util.List;

/**
 * The two-way model mark = mean + nominee + assessor + residual with random nominees and assessors.
 *
 * @param estimation the likelihood that was maximised
 * @param mean the fitted mean mark
 * @param meanError its standard error
 * @param variances the three variances
 * @param criterion twice the negative logarithm of the (restricted) likelihood at the fit
 * @param nominees in the order of their first mark
 * @param assessors in the order of their first mark
 */
public record SeverityFit(
    Estimation estimation,
    double mean,
    double meanError,
    Variances variances,
    double criterion,
    List<Nominee> nominees,
    List<Assessor> assessors) {

  /** Takes defensive copies. */
  public SeverityFit {
    nominees = List.copyOf(nominees);
    assessors = List.copyOf(assessors);
  }

  /**
   * Variances in squared units of the marks. A variance of exactly 0 is a fit on the boundary: the
   * marks show no more differences between nominees (or assessors) than chance gives.
   */
  public record Variances(double nominee, double assessor, double residual) {

    /** Whether a variance lies on the boundary 0. */
    public boolean singular() {
      return nominee == 0 || assessor == 0;
    }

    /**
     * Share of the variance of a single mark that the nominee's quality makes, 0 to 1: the
     * reliability of one mark for absolute agreement.
     */
    public double reliability() {
      return nominee / (nominee + assessor + residual);
    }
  }

  /**
   * A nominee's quality with the severity of its assessors taken into account.
   *
   * @param name the nominee
   * @param marks how many marks it has
   * @param rawMean the plain mean of its marks
   * @param effect above (+) or below (-) the mean, shrunken towards 0 the more, the fewer marks
   * @param standardError of the effect, given the variances
   * @param adjusted mean + effect: what a typical panel would be expected to give
   */
  public record Nominee(
      String name,
      int marks,
      double rawMean,
      double effect,
      double standardError,
      double adjusted) {}

  /**
   * An assessor's severity.
   *
   * @param name the assessor
   * @param marks how many marks the assessor gave
   * @param rawMean the plain mean of those marks
   * @param severity points by which the assessor marks below (+) or above (-) a typical assessor
   *     for the same nominee, shrunken towards 0
   * @param standardError of the severity, given the variances
   * @param residualDeviation root mean square of what is left of the assessor's marks after mean,
   *     nominee and severity
   */
  public record Assessor(
      String name,
      int marks,
      double rawMean,
      double severity,
      double standardError,
      double residualDeviation) {}
}
