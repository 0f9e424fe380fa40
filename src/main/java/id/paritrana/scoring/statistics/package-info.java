/** Sums, moments, ranks and quantiles of columns of numbers. */
@NullMarked
package id.paritrana.scoring.statistics;

import org.jspecify.annotations.NullMarked;
