package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * How far the nominations of a category or of a region came, in numbers.
 *
 * @param name of the category or the region
 * @param drafted null for a region, which could tell whose draft it is
 */
public record CourseLine(
    String name,
    @Nullable Integer drafted,
    int submitted,
    int admitted,
    int shortlisted,
    int assessed,
    int ranked,
    int won,
    int returned,
    int withdrawn,
    int refused) {}
