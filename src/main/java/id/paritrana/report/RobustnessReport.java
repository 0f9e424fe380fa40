package id.paritrana.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report on the certainty of a category's ranks prints.
 *
 * @param heading what stands at the head of every document
 * @param category category of the edition
 * @param state how far the result has come
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param winners how many ranks win
 * @param findings what the numbers say, one sentence each
 * @param method how the run was repeated, one sentence each
 * @param ranks the ranked nominees, best first
 * @param factors what makes the ranks change; empty where nothing does
 * @param criteria what would be without each criterion; empty where none can be left out
 * @param provenance scheme, run and who computed it
 * @param letterhead above everything, or null for none
 */
public record RobustnessReport(
    Heading heading,
    String category,
    ResultState state,
    boolean illustrative,
    int winners,
    List<Note> findings,
    List<Note> method,
    List<RankLine> ranks,
    List<FactorLine> factors,
    List<LeftOutLine> criteria,
    Provenance provenance,
    @Nullable Letterhead letterhead) {

  public RobustnessReport {
    findings = List.copyOf(findings);
    method = List.copyOf(method);
    ranks = List.copyOf(ranks);
    factors = List.copyOf(factors);
    criteria = List.copyOf(criteria);
  }
}
