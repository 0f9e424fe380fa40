package id.paritrana.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How severe one seat is.
 *
 * @param seat number of the seat
 * @param office what the seat stands for
 * @param holder name of who sits on it, or null where it is not told
 * @param nominees how many nominees it marked in full
 * @param mean mean of what it gave, in per cent of the best marks, or null without any
 * @param severity points below (+) or above (-) a typical assessor, or null where it cannot be told
 * @param range the same with two standard errors to either side, or null likewise
 * @param remark what stands out, or null where nothing does
 */
public record SeverityLine(
    int seat,
    String office,
    @Nullable String holder,
    int nominees,
    @Nullable BigDecimal mean,
    @Nullable BigDecimal severity,
    @Nullable Range range,
    @Nullable String remark) {}
