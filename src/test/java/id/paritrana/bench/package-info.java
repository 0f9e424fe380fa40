/** Measures the speed goals of the scoring engine; see {@link id.paritrana.bench.BenchmarkTest}. */
package id.paritrana.bench;
