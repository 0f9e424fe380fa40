package id.paritrana.report;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the feedback letter of one nominee prints: nothing that names an assessor or another
 * nominee.
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
 * @param lines the criteria in the order of the tree, each before those beneath it
 * @param peers how to read the quartiles, one sentence each
 * @param distances how far the next score and class are, one sentence each
 * @param improvements what would raise the score the most, one sentence each
 * @param comments what the panel wrote for the nominee
 * @param provenance scheme, run and who computed it
 * @param letterhead above everything, or null for none
 */
public record FeedbackReport(
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
    List<FeedbackLine> lines,
    List<Note> peers,
    List<Note> distances,
    List<Note> improvements,
    List<FeedbackComment> comments,
    Provenance provenance,
    @Nullable Letterhead letterhead) {

  public FeedbackReport {
    lines = List.copyOf(lines);
    peers = List.copyOf(peers);
    distances = List.copyOf(distances);
    improvements = List.copyOf(improvements);
    comments = List.copyOf(comments);
  }
}
