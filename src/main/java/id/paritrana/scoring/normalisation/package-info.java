/** Brings columns of different units onto a common scale. */
@NullMarked
package id.paritrana.scoring.normalisation;

import org.jspecify.annotations.NullMarked;
