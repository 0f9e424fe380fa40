/**
 * What a sealed result consists of, and how anybody finds out whether it still is what was sealed.
 */
@NullMarked
package id.paritrana.decision.seal;

import org.jspecify.annotations.NullMarked;
