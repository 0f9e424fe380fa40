/** Tames outliers and fills gaps, by rules that are stated and recorded. */
@NullMarked
package id.paritrana.scoring.treatment;

import org.jspecify.annotations.NullMarked;
