package id.paritrana.scoring.agreement;

import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;

/**
 * Ranks of values from the smallest (1) to the largest (n); equal values share the mean of their
 * places, so that the sum is always n(n+1)/2.
 *
 * @param ranks in the order of the values
 * @param tieTerm sum over groups of t equal values of t³ - t; 0 without ties
 */
record MidRanks(double[] ranks, double tieTerm) {

  static MidRanks of(double[] values) {
    TieSums ties = TieSums.of(values);
    return new MidRanks(Ranks.ascending(values, Ties.AVERAGE), ties.triples() + 6 * ties.pairs());
  }
}
