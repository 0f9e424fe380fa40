package id.paritrana.report;

import java.math.BigDecimal;

/**
 * How much of the changes of ranks one choice makes.
 *
 * @param label the choice
 * @param alone share that it makes alone, in per cent
 * @param total share in which it takes part, in per cent
 * @param range both on an axis of 0 to 100
 */
public record FactorLine(String label, BigDecimal alone, BigDecimal total, Range range) {}
