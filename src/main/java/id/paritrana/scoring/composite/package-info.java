/**
 * Composite indices over a table of units and indicators: the methods of the handbook, for study
 * and proof.
 */
@NullMarked
package id.paritrana.scoring.composite;

import org.jspecify.annotations.NullMarked;
