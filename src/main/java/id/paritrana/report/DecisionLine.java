package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * What a plenary decided of one nomination.
 *
 * @param nominee name, of any length
 * @param nomination number of the nomination
 * @param proposed the place that was proposed, in words
 * @param decided the place that stands, in words
 * @param departs true where the two differ, which the line then says
 * @param votes how the seats voted, or null where it was not put to the vote
 * @param reason why, or null where none was given
 */
public record DecisionLine(
    String nominee,
    String nomination,
    String proposed,
    String decided,
    boolean departs,
    @Nullable String votes,
    @Nullable String reason) {}
