package id.paritrana.scoring.severity;

import id.paritrana.scoring.agreement.Concordance;
import id.paritrana.scoring.agreement.IntraclassCorrelation;
import id.paritrana.scoring.agreement.KrippendorffAlpha;
import id.paritrana.scoring.agreement.KrippendorffAlpha.Scale;
import id.paritrana.scoring.agreement.Ratings;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far a panel agrees, from the same marks as its severity.
 *
 * @param nominees how many nominees have marks
 * @param fullyMarked how many of them every assessor marked
 * @param ordinalAlpha Krippendorff's alpha of all marks as an order, missing ones left out; NaN
 *     without pairs
 * @param intervalAlpha the same with distances
 * @param concordance Kendall's W with correction for ties, over the fully marked nominees; absent
 *     with fewer than two of them or one assessor
 * @param intraclass the six intraclass correlations with 95 % intervals, over the fully marked
 *     nominees; empty with fewer than two of them or one assessor
 */
public record PanelAgreement(
    int nominees,
    int fullyMarked,
    double ordinalAlpha,
    double intervalAlpha,
    Optional<Concordance> concordance,
    List<IntraclassCorrelation> intraclass) {

  /** Takes a defensive copy. */
  public PanelAgreement {
    intraclass = List.copyOf(intraclass);
  }

  /**
   * Measures the agreement on one criterion, or on totals.
   *
   * @throws IllegalArgumentException if an assessor marked a nominee twice
   */
  public static PanelAgreement of(List<Mark> marks) {
    Ratings all = ratings(marks);
    Ratings complete = all.completeSubjects();
    boolean measurable = complete.subjects() > 1 && complete.raters() > 1;
    return new PanelAgreement(
        all.subjects(),
        complete.subjects(),
        KrippendorffAlpha.of(all, Scale.ORDINAL),
        KrippendorffAlpha.of(all, Scale.INTERVAL),
        measurable
            ? Optional.of(Concordance.of(complete, Concordance.Ties.CORRECTED))
            : Optional.empty(),
        measurable ? IntraclassCorrelation.allOf(complete, 0.95) : List.of());
  }

  private static Ratings ratings(List<Mark> marks) {
    Positions nominees = Positions.of(marks.stream().map(Mark::nominee).distinct().toList());
    Positions assessors = Positions.of(marks.stream().map(Mark::assessor).distinct().toList());
    double[][] table = new double[nominees.places().size()][assessors.places().size()];
    Arrays.stream(table).forEach(row -> Arrays.fill(row, Double.NaN));
    for (Mark mark : marks) {
      int i = nominees.of(mark.nominee());
      int j = assessors.of(mark.assessor());
      if (!Double.isNaN(table[i][j])) {
        throw new IllegalArgumentException(
            "%s marked %s twice".formatted(mark.assessor(), mark.nominee()));
      }
      table[i][j] = mark.value();
    }
    return Ratings.of(table);
  }
}
