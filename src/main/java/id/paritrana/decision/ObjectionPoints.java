package id.paritrana.decision;

import id.paritrana.assessment.Rubrics;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Eligibilities;
import id.paritrana.verification.Eligibility;
import id.paritrana.verification.Finding;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

/** The points of a nominee's result to which it may object. */
@Singleton
public class ObjectionPoints {

  private final Dossiers dossiers;
  private final Rubrics rubrics;
  private final Shortlists shortlists;
  private final Eligibilities eligibilities;

  ObjectionPoints(
      Dossiers dossiers, Rubrics rubrics, Shortlists shortlists, Eligibilities eligibilities) {
    this.dossiers = dossiers;
    this.rubrics = rubrics;
    this.shortlists = shortlists;
    this.eligibilities = eligibilities;
  }

  /** One point, by the name that an {@link Objection#point} keeps. */
  public sealed interface Point {

    Objection.Subject subject();

    String code();

    /** A figure that the dossier states. */
    record OfFigure(Figure figure) implements Point {
      @Override
      public Objection.Subject subject() {
        return Objection.Subject.FIGURE;
      }

      @Override
      public String code() {
        return figure.definition().code();
      }
    }

    /** A document that was rejected. */
    record OfDocument(Evidence document, Finding finding) implements Point {
      @Override
      public Objection.Subject subject() {
        return Objection.Subject.DOCUMENT;
      }

      @Override
      public String code() {
        return document.id().toString();
      }
    }

    /** The gate that refused the nominee. */
    record OfGate(String code) implements Point {
      @Override
      public Objection.Subject subject() {
        return Objection.Subject.GATE;
      }
    }

    /** A criterion that the panel marked. */
    record OfMark(Criterion.Judged criterion) implements Point {
      @Override
      public Objection.Subject subject() {
        return Objection.Subject.MARK;
      }

      @Override
      public String code() {
        return criterion.id();
      }
    }
  }

  /**
   * The figures and rejected documents of an admitted nominee, with the criteria that the panel
   * marked where it was on the shortlist; the gate that refused another.
   */
  public List<Point> of(Rounds.Place place, Nomination nomination) {
    return switch (nomination.status()) {
      case DRAFT, SUBMITTED, RETURNED, VERIFIED, WITHDRAWN -> List.of();
      case REFUSED ->
          eligibilities
              .findFirstByNominationIdOrderByIdDesc(nomination.id())
              .map(Eligibility::failedGate)
              .map(gate -> List.<Point>of(new Point.OfGate(gate)))
              .orElse(List.of());
      case ADMITTED -> ofAdmitted(place, nomination);
    };
  }

  private List<Point> ofAdmitted(Rounds.Place place, Nomination nomination) {
    Dossier dossier = dossiers.of(nomination);
    List<Point> points = new ArrayList<>();
    dossier.figures().stream()
        .filter(figure -> figure.observation() != null)
        .map(Point.OfFigure::new)
        .forEach(points::add);
    for (Evidence document : dossier.documents()) {
      dossier
          .of(document)
          .filter(finding -> finding.verdict() == Finding.Verdict.REJECTED)
          .map(finding -> new Point.OfDocument(document, finding))
          .ifPresent(points::add);
    }
    if (shortlists.of(place.round()).stream().anyMatch(n -> n.id().equals(nomination.id()))) {
      rubrics.of(place.category().id()).stream().map(Point.OfMark::new).forEach(points::add);
    }
    return points;
  }
}
