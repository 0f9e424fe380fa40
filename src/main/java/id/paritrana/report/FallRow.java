package id.paritrana.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of an indicator fell from what was declared.
 *
 * @param basis how they are compared, in words
 * @param compared how many were compared, 0 or more
 * @param median of the changes, negative for a fall; null where nothing was compared
 * @param largest the largest fall; null where none fell
 * @param unit of both, such as "poin" or "%"
 * @param uncompared how many could not be compared
 */
public record FallRow(
    String indicator,
    String basis,
    int compared,
    int fell,
    int rose,
    @Nullable BigDecimal median,
    @Nullable BigDecimal largest,
    String unit,
    int uncompared) {}
