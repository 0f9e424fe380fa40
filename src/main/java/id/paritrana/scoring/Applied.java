package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Adjustment;
import id.paritrana.scoring.wording.Remark;

/**
 * What a cap or penalty did to the points of a criterion.
 *
 * @param effect points of that criterion, 0 or less; 0 where its condition is not known
 */
public record Applied(Adjustment adjustment, double effect, Remark remark) {}
