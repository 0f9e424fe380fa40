package id.paritrana.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One nominee's line of a result sheet.
 *
 * @param rank rank in the category; equal for nominees that are tied
 * @param tied true where another nominee holds the same rank
 * @param nominee name, of any length
 * @param score final score, carrying the decimals that ranks were taken on
 * @param grade class that the score falls in, or null where the scheme has none
 * @param rankFrom best rank of the interval that the standing prints, or null for none
 * @param rankTo worst rank of that interval, or null for none
 * @param criterionScores one score for each criterion of the sheet, in its order; null is missing
 * @param note what the reader must know of this line, such as a tie resolved by the plenary
 */
public record ResultRow(
    int rank,
    boolean tied,
    String nominee,
    BigDecimal score,
    @Nullable String grade,
    @Nullable Integer rankFrom,
    @Nullable Integer rankTo,
    List<@Nullable BigDecimal> criterionScores,
    @Nullable String note) {

  public ResultRow {
    criterionScores = Collections.unmodifiableList(new ArrayList<>(criterionScores));
  }
}
