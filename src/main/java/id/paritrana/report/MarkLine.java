package id.paritrana.report;

import java.math.BigDecimal;

/**
 * An assessor's mark beneath a judged criterion, without a name.
 *
 * @param assessor number of the assessor on this sheet, from one
 * @param mark the mark as given
 * @param reason the assessor's reason
 */
public record MarkLine(int assessor, BigDecimal mark, String reason) {}
