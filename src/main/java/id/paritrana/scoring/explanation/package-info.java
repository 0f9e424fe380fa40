/** Says why a nominee stands where it stands, what would lift it, and what changed. */
@NullMarked
package id.paritrana.scoring.explanation;

import org.jspecify.annotations.NullMarked;
