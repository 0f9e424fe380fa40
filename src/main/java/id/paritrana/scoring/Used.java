package id.paritrana.scoring;

import id.paritrana.scoring.wording.Words;

/**
 * A figure that a formula read.
 *
 * @param id the name by which the formula knows it
 * @param name what the scheme calls it
 */
public record Used(String id, Words name, Quantity quantity) {}
