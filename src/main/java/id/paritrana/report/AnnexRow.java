package id.paritrana.report;

/**
 * A winner in the annex to a decree.
 *
 * @param number of the row, from one through all categories
 * @param place in the category, from one
 * @param winner name of the winner, of any length
 */
public record AnnexRow(int number, String category, int place, String winner) {}
