package id.paritrana.scoring.severity;

import java.util.List;

/**
 * Marks as numbers: who marked whom how often, and the sums that the normal equations need. Marks
 * are measured from their mean, which keeps digits.
 */
final class Design {

  final List<String> nominees;
  final List<String> assessors;
  final int marks;
  final double mean;

  /** How many marks a nominee has from an assessor. */
  final double[][] incidence;

  final double[] marksOfNominee;
  final double[] marksOfAssessor;
  final double[] sumOfNominee;
  final double[] sumOfAssessor;
  final double squares;
  private final int[] row;
  private final int[] column;
  private final double[] deviation;

  Design(List<Mark> marks) {
    this.nominees = marks.stream().map(Mark::nominee).distinct().toList();
    this.assessors = marks.stream().map(Mark::assessor).distinct().toList();
    this.marks = marks.size();
    this.mean = marks.stream().mapToDouble(Mark::value).sum() / this.marks;
    this.row = new int[this.marks];
    this.column = new int[this.marks];
    this.deviation = new double[this.marks];
    this.incidence = new double[nominees.size()][assessors.size()];
    this.marksOfNominee = new double[nominees.size()];
    this.marksOfAssessor = new double[assessors.size()];
    this.sumOfNominee = new double[nominees.size()];
    this.sumOfAssessor = new double[assessors.size()];
    this.squares = fill(marks);
  }

  private double fill(List<Mark> marks) {
    var rows = Positions.of(nominees);
    var columns = Positions.of(assessors);
    double sum = 0;
    for (int m = 0; m < this.marks; m++) {
      Mark mark = marks.get(m);
      int i = rows.of(mark.nominee());
      int j = columns.of(mark.assessor());
      double y = mark.value() - mean;
      row[m] = i;
      column[m] = j;
      deviation[m] = y;
      incidence[i][j]++;
      marksOfNominee[i]++;
      marksOfAssessor[j]++;
      sumOfNominee[i] += y;
      sumOfAssessor[j] += y;
      sum += y * y;
    }
    return sum;
  }

  /** Sum of the squared residuals of the additive prediction. */
  double residualSquares(double[] ofNominee, double[] ofAssessor) {
    double sum = 0;
    for (int m = 0; m < marks; m++) {
      double residual = residual(m, ofNominee, ofAssessor);
      sum += residual * residual;
    }
    return sum;
  }

  /** Sum of squared residuals of each assessor. */
  double[] residualSquaresOfAssessors(double[] ofNominee, double[] ofAssessor) {
    double[] sums = new double[assessors.size()];
    for (int m = 0; m < marks; m++) {
      double residual = residual(m, ofNominee, ofAssessor);
      sums[column[m]] += residual * residual;
    }
    return sums;
  }

  private double residual(int m, double[] ofNominee, double[] ofAssessor) {
    return deviation[m] - ofNominee[row[m]] - ofAssessor[column[m]];
  }

  double meanOfNominee(int i) {
    return mean + sumOfNominee[i] / marksOfNominee[i];
  }

  double meanOfAssessor(int j) {
    return mean + sumOfAssessor[j] / marksOfAssessor[j];
  }
}
