package id.paritrana.report;

/**
 * How far the nominations of a category or of a region came, in numbers.
 *
 * @param name of the category or the region
 */
public record CourseLine(
    String name,
    int drafted,
    int submitted,
    int admitted,
    int shortlisted,
    int assessed,
    int ranked,
    int won,
    int returned,
    int withdrawn,
    int refused) {}
