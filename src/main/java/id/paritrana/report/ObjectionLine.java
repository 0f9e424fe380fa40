package id.paritrana.report;

/**
 * Objections against points of one kind.
 *
 * @param against the kind of point, in words
 * @param open how many are not decided
 */
public record ObjectionLine(String against, int raised, int upheld, int dismissed, int open) {}
