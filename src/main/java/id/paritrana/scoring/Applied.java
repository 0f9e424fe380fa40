package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Adjustment;
import id.paritrana.scoring.wording.Remark;
import java.util.List;

/**
 * What a cap or penalty did to the points of a criterion.
 *
 * @param known whether its condition and amount are; where they are not it changes nothing
 * @param before the points that it found
 * @param after the points that it left
 * @param figures what its condition and amount read, as far as known
 */
public record Applied(
    Adjustment adjustment,
    boolean known,
    double before,
    double after,
    List<Used> figures,
    Remark remark) {

  public Applied {
    figures = List.copyOf(figures);
  }

  /** Points of that criterion, 0 or less. */
  public double effect() {
    return after - before;
  }
}
