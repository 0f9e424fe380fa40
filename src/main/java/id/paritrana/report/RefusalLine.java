package id.paritrana.report;

/**
 * How many nominations a gate refused.
 *
 * @param gate the gate in words
 */
public record RefusalLine(String gate, int count) {}
