package id.paritrana.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one nominee's score sheet prints.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param nominee name, of any length
 * @param nomination number of the nomination
 * @param score final score, carrying its decimals
 * @param rank rank in the category
 * @param field number of nominees ranked
 * @param grade class that the score falls in, or null where the scheme has none
 * @param state how far the result has come
 * @param version which version of a corrected result it speaks of, and why, or null for the first
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param lines the breakdown in the order of the tree, each node before those beneath it
 * @param provenance scheme, run and who computed it
 * @param letterhead above everything, or null for none
 */
public record ScoreSheetReport(
    Heading heading,
    String category,
    String nominee,
    String nomination,
    BigDecimal score,
    int rank,
    int field,
    @Nullable String grade,
    ResultState state,
    @Nullable String version,
    boolean illustrative,
    List<ScoreLine> lines,
    Provenance provenance,
    @Nullable Letterhead letterhead) {

  public ScoreSheetReport {
    lines = List.copyOf(lines);
  }
}
