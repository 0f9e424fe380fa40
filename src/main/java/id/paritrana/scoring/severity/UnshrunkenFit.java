package id.paritrana.scoring.severity;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values of nominees that are not shrunken towards the mean: for a reader who wants to see what
 * shrinkage does, never for ranking nominees with few marks.
 *
 * @param residualVariance in squared units of the marks
 * @param assessorVariance the same; NaN where assessors are fixed
 * @param nominees in the order of their first mark
 * @param leniencies of the assessors in the order of their first mark; positive is lenient
 */
public record UnshrunkenFit(
    double residualVariance,
    double assessorVariance,
    List<Value> nominees,
    List<Double> leniencies) {

  /** Takes defensive copies. */
  public UnshrunkenFit {
    nominees = List.copyOf(nominees);
    leniencies = List.copyOf(leniencies);
  }

  /** A nominee's fitted mark from a typical assessor, with its standard error. */
  public record Value(String name, double value, double standardError) {}

  /**
   * Two-way least squares: nominees and assessors both fixed, assessors sum to zero.
   *
   * @throws IllegalArgumentException if the marks fall into several panels or leave no degrees of
   *     freedom
   */
  public static UnshrunkenFit leastSquares(List<Mark> marks) {
    Design design = linked(marks);
    int freedom = design.marks - design.nominees.size() - design.assessors.size() + 1;
    NormalEquations at = NormalEquations.additive(design);
    return of(design, at, at.penalisedSquares() / freedom, Double.NaN);
  }

  /**
   * Nominees fixed, assessors random with restricted maximum likelihood.
   *
   * @throws IllegalArgumentException if the marks fall into several panels or leave no degrees of
   *     freedom
   */
  public static UnshrunkenFit fixedNominees(List<Mark> marks) {
    Design design = linked(marks);
    double scale = VarianceSearch.fixedNominees(design);
    NormalEquations at = NormalEquations.fixedNominees(design, scale);
    double residual = at.penalisedSquares() / (design.marks - design.nominees.size());
    return of(design, at, residual, scale * scale * residual);
  }

  private static Design linked(List<Mark> marks) {
    int panels = Panel.of(marks).size();
    Design design = new Design(marks);
    int free = design.marks - design.nominees.size() - design.assessors.size() + 1;
    if (panels != 1 || free < 1) {
      throw new IllegalArgumentException(
          "Needs 1 linked panel and at least 1 degree of freedom; given are %d and %d"
              .formatted(panels, free));
    }
    return design;
  }

  private static UnshrunkenFit of(
      Design design, NormalEquations at, double residual, double assessor) {
    double[] values = at.ofNominees();
    double[] variances = at.conditionalVariances()[0];
    List<Value> nominees =
        IntStream.range(0, values.length)
            .mapToObj(
                i ->
                    new Value(
                        design.nominees.get(i),
                        design.mean + values[i],
                        Math.sqrt(residual * variances[i])))
            .toList();
    List<Double> leniencies = Arrays.stream(at.ofAssessors()).boxed().toList();
    return new UnshrunkenFit(residual, assessor, nominees, leniencies);
  }
}
