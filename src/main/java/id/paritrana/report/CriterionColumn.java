package id.paritrana.report;

import java.math.BigDecimal;

/**
 * A criterion at the head of a result sheet.
 *
 * @param label name of the criterion
 * @param weight weight in per cent of the whole score
 */
public record CriterionColumn(String label, BigDecimal weight) {}
