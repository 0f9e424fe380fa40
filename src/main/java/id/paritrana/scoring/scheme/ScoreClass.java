package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Words;

/**
 * A class of merit.
 *
 * @param from smallest printed score that belongs to it
 */
public record ScoreClass(String id, Words name, double from) {}
