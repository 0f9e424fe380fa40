package id.paritrana.scoring.severity;

/**
 * The level of a rubric that an assessor gave to a nominee on one criterion.
 *
 * @param level 0 is the lowest level of the rubric
 */
public record FacetRating(String nominee, String assessor, String criterion, int level) {}
