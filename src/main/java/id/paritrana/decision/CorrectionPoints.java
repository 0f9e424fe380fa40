package id.paritrana.decision;

import id.paritrana.assessment.Rubrics;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Figures;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/**
 * The points of a sealed result that can be corrected: figures and marks of those on the shortlist,
 * and the ranks alone. Who was never marked cannot be ranked by a correction.
 */
@Singleton
public class CorrectionPoints {

  private final Seals seals;
  private final Shortlists shortlists;
  private final Figures figures;
  private final Rubrics rubrics;
  private final Corrections corrections;

  CorrectionPoints(
      Seals seals,
      Shortlists shortlists,
      Figures figures,
      Rubrics rubrics,
      Corrections corrections) {
    this.seals = seals;
    this.shortlists = shortlists;
    this.figures = figures;
    this.rubrics = rubrics;
    this.corrections = corrections;
  }

  /** One point. */
  public sealed interface Point {

    /** The id of the nomination; empty for the ranks alone. */
    Optional<Long> id();

    /** The ranks, as the plenary recorded them. */
    record OfRanks() implements Point {
      @Override
      public Optional<Long> id() {
        return Optional.empty();
      }
    }

    /** A figure that the dossier states, with the value that counts now. */
    record OfFigure(Nomination nomination, Figure figure) implements Point {
      @Override
      public Optional<Long> id() {
        return Optional.of(nomination.id());
      }
    }

    /** A criterion that the panel marked. */
    record OfMark(Nomination nomination, Criterion.Judged criterion) implements Point {
      @Override
      public Optional<Long> id() {
        return Optional.of(nomination.id());
      }
    }
  }

  /** Whose figures and marks can be corrected, by their numbers. */
  public List<Nomination> nominations(Rounds.Place place) {
    return shortlists.of(place.round());
  }

  /** The point that somebody asks for; empty where there is none. */
  Optional<Point> of(Rounds.Place place, OpeningCorrections.Request asked) {
    return of(place, asked.subject(), asked.nomination(), asked.point());
  }

  /** The same by its parts. */
  public Optional<Point> of(
      Rounds.Place place, Correction.Subject subject, String number, String code) {
    if (subject == Correction.Subject.RANKS) {
      return Optional.of(new Point.OfRanks());
    }
    return nominations(place).stream()
        .filter(nomination -> nomination.number().equals(number))
        .findFirst()
        .flatMap(
            nomination ->
                subject == Correction.Subject.FIGURE
                    ? figure(nomination, code)
                    : mark(place, nomination, code));
  }

  /** Whether the result bears a seal that a correction can supersede. */
  boolean isSealed(Rounds.Place place) {
    return seals.inForce(place.category().id()).isPresent();
  }

  private Optional<Point> figure(Nomination nomination, String code) {
    List<Correction> counting = corrections.counting(nomination.categoryId());
    return figures.of(nomination).stream()
        .filter(figure -> figure.definition().code().equals(code))
        .filter(figure -> figure.observation() != null)
        .findFirst()
        .map(figure -> CorrectedFigures.applied(nomination.id(), figure, counting))
        .map(figure -> new Point.OfFigure(nomination, figure));
  }

  private Optional<Point> mark(Rounds.Place place, Nomination nomination, String code) {
    return rubrics.of(place.category().id()).stream()
        .filter(criterion -> criterion.id().equals(code))
        .findFirst()
        .map(criterion -> new Point.OfMark(nomination, criterion));
  }
}
