/** Stores a run whole, in one form of bytes, and computes it again from there. */
@NullMarked
package id.paritrana.scoring.recomputation;

import org.jspecify.annotations.NullMarked;
