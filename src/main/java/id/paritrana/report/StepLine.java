package id.paritrana.report;

import java.math.BigDecimal;

/**
 * A step on the way from the call to the winners.
 *
 * @param label name of the step
 * @param count nominations that reached it
 * @param share their part of all nominations in per cent, 0 to 100
 */
public record StepLine(String label, int count, BigDecimal share) {}
