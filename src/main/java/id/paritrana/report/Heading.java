package id.paritrana.report;

/**
 * What stands at the head of every document.
 *
 * @param award official name of the award
 * @param byname the name by which the award is known
 * @param year assessment year of the edition, not the year of the ceremony
 * @param level level at which the award is given
 * @param region province, or zone of the country
 */
public record Heading(String award, String byname, int year, Level level, String region) {}
