package id.paritrana.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the result sheet of a category prints.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param state how far the result has come, such as "provisional" or "sealed"
 * @param version which version it is, what it replaced and what replaced it, when and why, in
 *     words; null while there is only one
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param criteria one to eight criteria, in the order of the scheme
 * @param rows nominees in the order of their ranks
 * @param notes ties, bands and other remarks on the whole sheet, one per line
 * @param provenance scheme, run and who computed it
 * @param letterhead above everything, or null for none
 */
public record ResultSheetReport(
    Heading heading,
    String category,
    ResultState state,
    @Nullable String version,
    boolean illustrative,
    List<CriterionColumn> criteria,
    List<ResultRow> rows,
    List<Note> notes,
    Provenance provenance,
    @Nullable Letterhead letterhead) {

  /** The widest sheet that stays readable on one landscape page. */
  public static final int MOST_CRITERIA = 8;

  /** Refuses no criterion, more than eight, and a row without one score place per criterion. */
  public ResultSheetReport {
    criteria = List.copyOf(criteria);
    rows = List.copyOf(rows);
    notes = List.copyOf(notes);
    if (criteria.isEmpty() || criteria.size() > MOST_CRITERIA) {
      throw new IllegalArgumentException(
          "criteria: %d given, 1 to %d allowed".formatted(criteria.size(), MOST_CRITERIA));
    }
    for (ResultRow row : rows) {
      if (row.criterionScores().size() != criteria.size()) {
        throw new IllegalArgumentException(
            "criterion scores of %s: %d given, %d allowed"
                .formatted(row.nominee(), row.criterionScores().size(), criteria.size()));
      }
    }
  }
}
