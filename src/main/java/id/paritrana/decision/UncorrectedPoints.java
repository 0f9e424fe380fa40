package id.paritrana.decision;

import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Figures;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Standing;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalDouble;

/** What counted at the point of a correction in the result that it supersedes. */
@Singleton
class UncorrectedPoints {

  private final Corrections corrections;
  private final Figures figures;
  private final Winners winners;
  private final ScoringRuns runs;
  private final RunReadings readings;

  UncorrectedPoints(
      Corrections corrections,
      Figures figures,
      Winners winners,
      ScoringRuns runs,
      RunReadings readings) {
    this.corrections = corrections;
    this.figures = figures;
    this.winners = winners;
    this.runs = runs;
    this.readings = readings;
  }

  /** The figure with the value that counted; for a figure alone. */
  Optional<Figure> figure(Correction correction, Nomination nomination) {
    return figures.of(nomination).stream()
        .filter(figure -> figure.definition().code().equals(correction.point()))
        .findFirst()
        .map(
            figure ->
                CorrectedFigures.applied(
                    nomination.id(),
                    figure,
                    corrections.inForce(correction.categoryId()).stream()
                        .filter(earlier -> earlier.number() < correction.number())
                        .toList()));
  }

  /** The mark of the criterion that counted, 0 to the rubric's maximum; empty where none did. */
  OptionalDouble mark(Rounds.Place place, Correction correction, Nomination nomination) {
    return winners
        .before(place, correction)
        .flatMap(plenary -> runs.findById(plenary.runId()))
        .map(readings::of)
        .flatMap(reading -> reading.run().standingOf(nomination.number()))
        .flatMap(Standing::root)
        .flatMap(root -> root.find(correction.point()))
        .map(
            node ->
                node instanceof Breakdown.Judged judged ? judged.mark() : OptionalDouble.empty())
        .orElse(OptionalDouble.empty());
  }
}
