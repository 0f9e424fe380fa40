package id.paritrana.scoring.severity;

import java.util.Arrays;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.util.FastMath;

/**
 * Penalised normal equations of y = mean + a·u(nominee) + b·v(assessor), in the unit of the
 * residual.
 *
 * <p>A random effect has standard deviation a (or b) relative to the residual and the penalty 1; a
 * fixed effect has scale 1 and penalty 0. The nominees' block is diagonal and is eliminated by
 * hand, so that only a system of the size of the panel is decomposed: cost grows linearly with
 * nominees.
 */
final class NormalEquations {

  private final Design design;
  private final double a;
  private final double b;
  private final double nomineePenalty;
  private final double assessorPenalty;
  private final double constraint;
  private final boolean withMean;
  private final RealMatrix matrix;
  private final double[] pivots;
  private final CholeskyDecomposition decomposition;
  final double[] u;
  final double[] v;
  final double mean;

  /** Random nominees and random assessors about a common mean. */
  static NormalEquations random(Design design, double a, double b) {
    return new NormalEquations(design, a, b, 1, 1, true, 0);
  }

  /** Each nominee's own value free, assessors random. */
  static NormalEquations fixedNominees(Design design, double b) {
    return new NormalEquations(design, 1, b, 0, 1, false, 0);
  }

  /** Least squares with assessors that sum to zero; the constraint enters as a rank-one term. */
  static NormalEquations additive(Design design) {
    return new NormalEquations(design, 1, 1, 0, 0, false, 1.0 / design.assessors.size());
  }

  private NormalEquations(
      Design design,
      double a,
      double b,
      double nomineePenalty,
      double assessorPenalty,
      boolean withMean,
      double constraint) {
    this.design = design;
    this.a = a;
    this.b = b;
    this.nomineePenalty = nomineePenalty;
    this.assessorPenalty = assessorPenalty;
    this.constraint = constraint;
    this.withMean = withMean;
    int j = design.assessors.size();
    int size = withMean ? j + 1 : j;
    double[][] table = new double[size][size];
    double[] right = new double[size];
    this.pivots = new double[design.nominees.size()];
    for (int p = 0; p < j; p++) {
      table[p][p] = b * b * design.marksOfAssessor[p] + assessorPenalty;
      right[p] = b * design.sumOfAssessor[p];
      for (int q = 0; q < j; q++) {
        table[p][q] += constraint;
      }
    }
    if (withMean) {
      for (int p = 0; p < j; p++) {
        table[p][j] = b * design.marksOfAssessor[p];
        table[j][p] = table[p][j];
      }
      table[j][j] = design.marks;
    }
    eliminateNominees(table, right);
    this.matrix = new Array2DRowRealMatrix(table, false);
    this.decomposition = new CholeskyDecomposition(matrix, 1e-8, 1e-14);
    double[] solved = decomposition.getSolver().solve(new ArrayRealVector(right)).toArray();
    this.v = Arrays.copyOf(solved, j);
    this.mean = withMean ? solved[j] : 0;
    this.u = nominees();
  }

  private void eliminateNominees(double[][] table, double[] right) {
    for (int i = 0; i < pivots.length; i++) {
      pivots[i] = a * a * design.marksOfNominee[i] + nomineePenalty;
      double[] border = border(i);
      double ownRight = a * design.sumOfNominee[i];
      for (int p = 0; p < border.length; p++) {
        right[p] -= border[p] * ownRight / pivots[i];
        for (int q = 0; q < border.length; q++) {
          table[p][q] -= border[p] * border[q] / pivots[i];
        }
      }
    }
  }

  /** The row of a nominee outside its own block: against each assessor, then against the mean. */
  private double[] border(int i) {
    int j = design.assessors.size();
    double[] border = new double[withMean ? j + 1 : j];
    for (int p = 0; p < j; p++) {
      border[p] = a * b * design.incidence[i][p];
    }
    if (withMean) {
      border[j] = a * design.marksOfNominee[i];
    }
    return border;
  }

  private double[] nominees() {
    double[] values = new double[pivots.length];
    for (int i = 0; i < values.length; i++) {
      double[] border = border(i);
      double right = a * design.sumOfNominee[i];
      for (int p = 0; p < v.length; p++) {
        right -= border[p] * v[p];
      }
      values[i] = (right - (withMean ? border[v.length] * mean : 0)) / pivots[i];
    }
    return values;
  }

  /** Nominees' effects in the unit of the marks. */
  double[] ofNominees() {
    return scaled(u, a);
  }

  /** Assessors' effects in the unit of the marks; positive is lenient. */
  double[] ofAssessors() {
    return scaled(v, b);
  }

  private static double[] scaled(double[] values, double factor) {
    return Arrays.stream(values).map(x -> x * factor).toArray();
  }

  /** Residual squares plus the squares that penalties hold back. */
  double penalisedSquares() {
    double[] ofAssessor = scaled(v, b);
    double[] ofNominee = scaled(u, a);
    for (int i = 0; i < ofNominee.length; i++) {
      ofNominee[i] += mean;
    }
    double sum = design.residualSquares(ofNominee, ofAssessor);
    return sum + nomineePenalty * squares(u) + assessorPenalty * squares(v);
  }

  private static double squares(double[] values) {
    double sum = 0;
    for (double x : values) {
      sum += x * x;
    }
    return sum;
  }

  /** Logarithm of the determinant, with or without the rows of fixed effects that come last. */
  double logDeterminant(boolean includeMean) {
    double sum = 0;
    for (double pivot : pivots) {
      sum += FastMath.log(pivot);
    }
    RealMatrix factor = decomposition.getL();
    int size = includeMean ? factor.getRowDimension() : v.length;
    for (int p = 0; p < size; p++) {
      sum += 2 * FastMath.log(factor.getEntry(p, p));
    }
    return sum;
  }

  /**
   * Variances of the effects given the mean and the scales, in units of the residual variance:
   * nominees first, then assessors.
   */
  double[][] conditionalVariances() {
    int j = v.length;
    RealMatrix inverse =
        new CholeskyDecomposition(matrix.getSubMatrix(0, j - 1, 0, j - 1), 1e-8, 1e-14)
            .getSolver()
            .getInverse();
    inverse = inverse.scalarAdd(-constraint);
    double[] nominee = new double[pivots.length];
    for (int i = 0; i < nominee.length; i++) {
      ArrayRealVector share = new ArrayRealVector(Arrays.copyOf(border(i), j));
      share.mapDivideToSelf(pivots[i]);
      nominee[i] = a * a * (1 / pivots[i] + share.dotProduct(inverse.operate(share)));
    }
    double[] assessor = new double[j];
    for (int p = 0; p < j; p++) {
      assessor[p] = b * b * inverse.getEntry(p, p);
    }
    return new double[][] {nominee, assessor};
  }

  /** Standard error of the mean in units of the residual standard deviation. */
  double meanError() {
    int last = matrix.getRowDimension() - 1;
    return 1 / decomposition.getL().getEntry(last, last);
  }
}
