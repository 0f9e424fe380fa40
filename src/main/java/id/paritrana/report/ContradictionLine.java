package id.paritrana.report;

/**
 * A figure that published texts contradict.
 *
 * @param texts what they say, with their sources
 * @param settled which one is followed and why, with who and when; or that nobody settled it
 */
public record ContradictionLine(String nominee, String figure, String texts, String settled) {}
