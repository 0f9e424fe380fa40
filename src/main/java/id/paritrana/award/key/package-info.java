/** Keys with which an edition signs what it seals and hands out, and how anybody checks them. */
@NullMarked
package id.paritrana.award.key;

import org.jspecify.annotations.NullMarked;
