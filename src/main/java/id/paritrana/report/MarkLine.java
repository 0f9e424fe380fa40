package id.paritrana.report;

import java.math.BigDecimal;

/**
 * A mark beneath a judged criterion, without a name.
 *
 * @param giver an assessor, or what set it in place of all assessors' marks
 * @param assessor number of the assessor on this sheet, from one; 0 where no assessor gave it
 * @param mark the mark as given or set
 * @param reason why
 */
public record MarkLine(MarkGiver giver, int assessor, BigDecimal mark, String reason) {}
