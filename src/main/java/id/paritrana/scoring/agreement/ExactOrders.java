package id.paritrana.scoring.agreement;

/** Probabilities that count all n! equally likely orders of one series against another. */
final class ExactOrders {

  private ExactOrders() {}

  /**
   * Twice the smaller tail of the count of concordant pairs, at most 1.
   *
   * @param concordant from 0 to n(n-1)/2
   */
  static double kendallTails(int n, double concordant) {
    int most = n * (n - 1) / 2;
    double[] share = {1};
    for (int m = 2; m <= n; m++) {
      share = withOneMore(share, m);
    }
    double lower = Math.min(concordant, most - concordant);
    double tail = 0;
    for (int c = 0; c <= lower; c++) {
      tail += share[c];
    }
    return Math.min(1, 2 * tail);
  }

  /** An m-th value is concordant with 0 to m-1 of the others, each equally likely. */
  private static double[] withOneMore(double[] share, int m) {
    double[] next = new double[share.length + m - 1];
    for (int c = 0; c < share.length; c++) {
      for (int more = 0; more < m; more++) {
        next[c + more] += share[c] / m;
      }
    }
    return next;
  }

  /**
   * Twice the smaller tail of the sum of squared rank differences, at most 1.
   *
   * @param s from 0 to (n³-n)/3
   */
  static double spearmanTails(int n, double s) {
    long most = ((long) n * n * n - n) / 3;
    long lower = (long) Math.min(s, most - s);
    long orders = 1;
    for (int m = 2; m <= n; m++) {
      orders *= m;
    }
    return Math.min(1, 2.0 * ordersUpTo(lower, 0, n, 0) / orders);
  }

  private static long ordersUpTo(long left, int place, int n, int used) {
    if (place == n) {
      return 1;
    }
    long count = 0;
    for (int rank = 0; rank < n; rank++) {
      long cost = (long) (rank - place) * (rank - place);
      if ((used & 1 << rank) == 0 && cost <= left) {
        count += ordersUpTo(left - cost, place + 1, n, used | 1 << rank);
      }
    }
    return count;
  }
}
