package id.paritrana.report;

import java.math.BigDecimal;

/**
 * What would be if one criterion did not count.
 *
 * @param label the criterion
 * @param shift by how many ranks nominees would move, on average
 * @param leader who would have rank 1
 * @param range the shift on an axis up to the largest of them
 */
public record LeftOutLine(String label, BigDecimal shift, String leader, Range range) {}
