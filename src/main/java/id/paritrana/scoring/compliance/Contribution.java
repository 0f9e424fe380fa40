package id.paritrana.scoring.compliance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The contribution of one month, in whole rupiah.
 *
 * @param due what was to be paid, after any relief that the law of the time gave; 0 or more
 * @param paid what was paid for this month so far, 0 or more
 * @param paidOn the day of the last payment; empty while nothing was paid
 */
public record Contribution(long due, long paid, Optional<LocalDate> paidOn) {

  /** The largest amount of a month: a trillion rupiah, far above any employer's. */
  public static final long LARGEST = 1_000_000_000_000L;

  public Contribution {
    if (Math.min(due, paid) < 0
        || Math.max(due, paid) > LARGEST
        || (paid > 0) != paidOn.isPresent()) {
      throw new IllegalArgumentException(
          "due %d, paid %d on %s; allowed: 0 to %d, and a day with every payment"
              .formatted(due, paid, paidOn.map(LocalDate::toString).orElse("no day"), LARGEST));
    }
  }

  /** What was not paid by this day. */
  public long outstanding(LocalDate asOf) {
    return paidBy(asOf) ? Math.max(due - paid, 0) : due;
  }

  /** Whether a payment was made by this day. */
  public boolean paidBy(LocalDate asOf) {
    return paidOn.isPresent() && !paidOn.get().isAfter(asOf);
  }
}
