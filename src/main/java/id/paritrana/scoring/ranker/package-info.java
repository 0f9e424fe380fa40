/**
 * Other ways to rank the same nominees by the same criteria, to show how far a result hangs on the
 * method: TOPSIS, VIKOR, PROMETHEE II, weighted sum, weighted product and WASPAS.
 *
 * <p>None of them decides an award. All take an {@link id.paritrana.scoring.ranker.Alternatives}
 * table and weights, which are divided by their sum first, so that scaling all weights changes
 * nothing.
 */
@NullMarked
package id.paritrana.scoring.ranker;

import org.jspecify.annotations.NullMarked;
