/** Scoring runs, shortlists, plenaries and their minutes, objections, the seal. */
@NullMarked
package id.paritrana.decision;

import org.jspecify.annotations.NullMarked;
