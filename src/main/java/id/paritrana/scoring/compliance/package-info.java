/** Judges employers from their monthly records by the rules of the time: payment, registration. */
@NullMarked
package id.paritrana.scoring.compliance;

import org.jspecify.annotations.NullMarked;
