/**
 * How certain each rank is: seeded Monte Carlo over weights, scales, aggregation, gaps and panel
 * noise, what drives the changes, and confidence sets for ranks.
 *
 * <p>Nothing here is random by itself: a seed is handed in, each replicate draws from its own
 * stream of that seed, and replicates are independent, so that a result depends neither on the
 * number of threads nor on the machine, and the first thousand of ten thousand replicates are the
 * thousand of a shorter run. Sums are ordered and compensated; elementary functions are those of
 * {@link StrictMath}.
 *
 * <p>Speed: {@code mvn test -Dtest=RobustnessBenchmark -Dbenchmark=true} measures it by JMH and
 * writes {@code src/test/bench/RobustnessBenchmark.md}, which is kept with machine and date.
 */
@NullMarked
package id.paritrana.scoring.robustness;

import org.jspecify.annotations.NullMarked;
