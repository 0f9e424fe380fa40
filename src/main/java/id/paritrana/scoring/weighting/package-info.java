/**
 * Weights of criteria: from pairwise judgements (AHP) and from what the figures themselves tell
 * (entropy, CRITIC, MEREC, standard deviation).
 *
 * <p>Weights drawn from figures say what separates the nominees, not what matters; they belong in a
 * report on robustness. All weights come out not negative and sum to 1.
 */
@NullMarked
package id.paritrana.scoring.weighting;

import org.jspecify.annotations.NullMarked;
