package id.paritrana.scoring.treatment;

import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.statistics.Columns;

/**
 * Fills the gaps of a unit from its own other indicators: each column is brought to 0 to 1, the gap
 * becomes the mean of the unit's present values there, and is brought back to the column's unit.
 */
public final class RowImputation {
  private RowImputation() {}

  /**
   * The columns with gaps filled; a unit without any value keeps its gaps.
   *
   * @param columns larger is better, in their own units
   */
  public static double[][] mean(double[][] columns) {
    double[][] filled = new double[columns.length][];
    double[][] scaled = new double[columns.length][];
    double[] min = new double[columns.length];
    double[] range = new double[columns.length];
    for (int c = 0; c < columns.length; c++) {
      filled[c] = columns[c].clone();
      min[c] = Columns.min(columns[c]);
      range[c] = Columns.max(columns[c]) - min[c];
      scaled[c] = Normalisation.minMax(columns[c], 0, 1);
    }
    for (int row = 0; row < columns[0].length; row++) {
      double[] own = new double[columns.length];
      for (int c = 0; c < columns.length; c++) {
        own[c] = scaled[c][row];
      }
      double mean = Columns.mean(own);
      for (int c = 0; c < columns.length; c++) {
        if (Double.isNaN(columns[c][row])) {
          filled[c][row] = min[c] + mean * range[c];
        }
      }
    }
    return filled;
  }
}
