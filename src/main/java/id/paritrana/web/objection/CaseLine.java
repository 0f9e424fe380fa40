package id.paritrana.web.objection;

import id.paritrana.decision.ReadingObjections;
import id.paritrana.decision.Rounds;

/**
 * An objection in a list.
 *
 * @param nominee the name of who objected
 * @param point the name of what it objected to
 * @param stuck whether nobody who is asked is free to decide it
 * @param overdue whether it should have been decided by now
 */
public record CaseLine(
    ReadingObjections.Case one,
    Rounds.Place place,
    String nominee,
    String point,
    boolean stuck,
    boolean overdue) {}
