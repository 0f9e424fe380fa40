package id.paritrana.report;

import java.time.ZonedDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the report of an edition prints: numbers from the call to the winners, no mark and no score.
 *
 * @param heading what stands at the head of every document
 * @param edition name of the edition
 * @param illustrative true where figures or weights are illustrative, which the page then says
 * @param steps from the call to the winners, in their order
 * @param refusals by gate
 * @param categories in the order of the edition
 * @param regions in the order of their names
 * @param objections by the kind of point; empty where nobody objected
 * @param shares indicators that are shares of counts, for the chart
 * @param falls a row for each indicator and basis
 * @param contradictions figures that published texts contradict, settled or not
 * @param countedAt when it was counted, in the zone of the edition
 * @param letterhead above everything, or null for none
 */
public record EditionReport(
    Heading heading,
    String edition,
    boolean illustrative,
    List<StepLine> steps,
    List<RefusalLine> refusals,
    List<CourseLine> categories,
    List<CourseLine> regions,
    List<ObjectionLine> objections,
    List<ShareLine> shares,
    List<FallRow> falls,
    List<ContradictionLine> contradictions,
    ZonedDateTime countedAt,
    @Nullable Letterhead letterhead) {

  public EditionReport {
    steps = List.copyOf(steps);
    refusals = List.copyOf(refusals);
    categories = List.copyOf(categories);
    regions = List.copyOf(regions);
    objections = List.copyOf(objections);
    shares = List.copyOf(shares);
    falls = List.copyOf(falls);
    contradictions = List.copyOf(contradictions);
  }
}
