package id.paritrana.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure beneath an indicator.
 *
 * @param label what was counted, naming the kind of denominator
 * @param numerator counted units, or null where the source gives only the value
 * @param denominator units out of which they were counted, or null likewise
 * @param value the figure itself, carrying the decimals to print
 * @param unit unit of the value, such as "%" or "rupiah"
 * @param asOf day the figure speaks of
 * @param source document or publication it was taken from
 * @param illustrative true where no source gives the figure
 * @param weaker true where the evidence is weaker than the scheme asks for
 */
public record FigureLine(
    String label,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    BigDecimal value,
    String unit,
    LocalDate asOf,
    String source,
    boolean illustrative,
    boolean weaker) {}
