package id.paritrana.scoring.severity;

/**
 * From where on an assessor is reported. No source fixes these limits: they are conventions, and
 * each edition may set its own.
 *
 * @param severityErrors severity counts if it exceeds so many of its standard errors
 * @param severityShare and if it exceeds this share of the width of the scale, 0 to 1
 * @param erraticProbability erratic if so much scatter has at most this probability by chance, 0 to
 *     1
 * @param endShare one-ended if at least this share of the marks lies in one third, 0 to 1
 * @param colleaguesShare and at most this share of the colleagues' marks for the same nominees, 0
 *     to 1
 * @param fewestMarks with fewer marks nothing is said about scatter and ends
 */
public record Limits(
    double severityErrors,
    double severityShare,
    double erraticProbability,
    double endShare,
    double colleaguesShare,
    int fewestMarks) {

  /** Two standard errors and 5 % of the scale; 1 %; 90 % against at most 60 %; five marks. */
  public static final Limits USUAL = new Limits(2, 0.05, 0.01, 0.9, 0.6, 5);
}
