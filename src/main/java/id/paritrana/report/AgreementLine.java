package id.paritrana.report;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How far a panel agrees on one criterion, or over all of them; a coefficient is null where the
 * marks do not give it.
 *
 * @param label the criterion
 * @param nominees how many nominees have marks
 * @param fullyMarked how many of them every assessor marked
 * @param alpha Krippendorff's alpha of all marks, with distances
 * @param concordance Kendall's W of the fully marked nominees
 * @param single intraclass correlation of a single mark, absolute agreement
 * @param average the same of the mean of all assessors
 */
public record AgreementLine(
    String label,
    int nominees,
    int fullyMarked,
    @Nullable BigDecimal alpha,
    @Nullable BigDecimal concordance,
    @Nullable BigDecimal single,
    @Nullable BigDecimal average) {}
