/**
 * How far assessors agree: intraclass correlation, concordance, alpha, kappa and correlations.
 *
 * <p>All statistics are functions of a {@link id.paritrana.scoring.agreement.Ratings} table. Sums
 * run in the order of the table; elementary functions and distributions are pure Java, so that a
 * figure is the same to the last bit on every machine. Values are good to about 1e-13, interval
 * bounds and probabilities to about 1e-10.
 */
@NullMarked
package id.paritrana.scoring.agreement;

import org.jspecify.annotations.NullMarked;
