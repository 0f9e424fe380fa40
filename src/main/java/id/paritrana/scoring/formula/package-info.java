/** Formulas and conditions over named figures. */
@NullMarked
package id.paritrana.scoring.formula;

import org.jspecify.annotations.NullMarked;
