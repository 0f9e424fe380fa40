package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * A seat of the committee at a plenary.
 *
 * @param seat number of the seat
 * @param office what the seat stands for
 * @param holder name of who sat on it, or null where it is not known
 * @param presence whether it took part, in words
 */
public record SeatLine(int seat, String office, @Nullable String holder, String presence) {}
