/** Scoring runs, shortlists, plenaries and their minutes. */
@NullMarked
package id.paritrana.decision;

import org.jspecify.annotations.NullMarked;
