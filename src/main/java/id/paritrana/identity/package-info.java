/** Who acts, for which organisation, in which role, and what they are told when they may not. */
@NullMarked
package id.paritrana.identity;

import org.jspecify.annotations.NullMarked;
