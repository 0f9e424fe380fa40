package id.paritrana.report;

import java.math.BigDecimal;

/**
 * An indicator's share at each stage, all counts added up.
 *
 * @param basis against whom it counts
 * @param declared in per cent, 0 to 100
 * @param verified the same after verification
 * @param last the same as it stands, after objections
 */
public record ShareLine(
    String indicator, String basis, BigDecimal declared, BigDecimal verified, BigDecimal last) {}
