/** Combines the values of several criteria into one. */
@NullMarked
package id.paritrana.scoring.aggregation;

import org.jspecify.annotations.NullMarked;
