package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * A seat that was present and signs the minutes.
 *
 * @param seat number of the seat
 * @param office what the seat stands for
 * @param holder name of who sat on it, or null where it is not known
 */
public record SigningSeat(int seat, String office, @Nullable String holder) {}
