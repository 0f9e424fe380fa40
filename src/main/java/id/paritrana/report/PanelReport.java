package id.paritrana.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on a category's panel prints.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param state how far the result has come
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param findings what the numbers say, one sentence each
 * @param agreement how far the panel agrees, for each criterion and over all of them
 * @param reading how to read agreement and severity, one sentence each
 * @param severity one for each seat that gave marks
 * @param columns numbers of the seats at the head of the marks, {@value #MOST_SEATS} of them, empty
 *     text past the last
 * @param criteria the marks, criterion by criterion
 * @param recusals seats that declared a conflict or gave no marks, one sentence each
 * @param provenance scheme, run and who computed it
 * @param letterhead above everything, or null for none
 */
public record PanelReport(
    Heading heading,
    String category,
    ResultState state,
    boolean illustrative,
    List<Note> findings,
    List<AgreementLine> agreement,
    List<Note> reading,
    List<SeverityLine> severity,
    List<String> columns,
    List<PanelCriterion> criteria,
    List<Note> recusals,
    Provenance provenance,
    @Nullable Letterhead letterhead) {

  /** The seats of a panel. */
  public static final int MOST_SEATS = 9;

  /** Refuses another number of columns. */
  public PanelReport {
    findings = List.copyOf(findings);
    agreement = List.copyOf(agreement);
    reading = List.copyOf(reading);
    severity = List.copyOf(severity);
    columns = List.copyOf(columns);
    criteria = List.copyOf(criteria);
    recusals = List.copyOf(recusals);
    if (columns.size() != MOST_SEATS) {
      throw new IllegalArgumentException(
          "columns: %d given, %d allowed".formatted(columns.size(), MOST_SEATS));
    }
  }
}
