/** Turns figures and marks into scores, standings and their explanations. */
@NullMarked
package id.paritrana.scoring;

import org.jspecify.annotations.NullMarked;
