package id.paritrana.verification;

import id.paritrana.award.Edition;
import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.Doubt;
import id.paritrana.indicator.DoubtsPolicy;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A nomination as its verifier sees it.
 *
 * @param findings in the order in which they were made
 * @param request what was asked when it last went back; empty when it never did
 */
public record Dossier(
    Edition edition,
    Nomination nomination,
    List<Figure> figures,
    List<Evidence> documents,
    List<Finding> findings,
    Optional<Request> request) {

  public Dossier {
    figures = List.copyOf(figures);
    documents = List.copyOf(documents);
    findings = List.copyOf(findings);
  }

  /**
   * The finding that counts for a figure: the last one, unless the figure was declared anew, or
   * contradicted or reconciled anew since.
   */
  public Optional<Finding> of(Figure figure) {
    if (figure.observation() == null) {
      return Optional.empty();
    }
    return findings.reversed().stream()
        .filter(f -> figure.observation().id().equals(f.observationId()))
        .findFirst()
        .filter(f -> !f.foundAt().isBefore(figure.standsSince()));
  }

  /** The finding that counts for a document: the last one. */
  public Optional<Finding> of(Evidence document) {
    return findings.reversed().stream()
        .filter(f -> document.id().equals(f.evidenceId()))
        .findFirst();
  }

  /** The stated figures that no verifier has judged yet. */
  public List<Figure> openFigures() {
    return figures.stream().filter(f -> f.observation() != null && of(f).isEmpty()).toList();
  }

  /**
   * The open figures that may be accepted together: nothing is doubtful about them. All others are
   * judged one by one.
   */
  public List<Figure> undisputedFigures() {
    return openFigures().stream().filter(figure -> doubts(figure).isEmpty()).toList();
  }

  /** The open figures that are judged one by one. */
  public List<Figure> doubtfulFigures() {
    return openFigures().stream().filter(figure -> !doubts(figure).isEmpty()).toList();
  }

  /**
   * Why the declared value needs a look of its own: it is unusual, speaks of another period, is
   * contradicted by published texts, or is an answer to a request; empty for nothing of the kind.
   */
  public List<Doubt> doubts(Figure figure) {
    List<Doubt> doubts =
        new ArrayList<>(
            figure
                .at(FigureValue.Stage.DECLARED)
                .map(value -> DoubtsPolicy.of(edition, figure.definition(), value.statement()))
                .orElse(List.of()));
    if (figure
        .at(FigureValue.Stage.DECLARED)
        .filter(value -> !value.measurement().isWhole())
        .isPresent()) {
      doubts.add(new Doubt("doubt.percent-only", Map.of()));
    }
    DoubtsPolicy.published(figure).ifPresent(doubts::add);
    if (request.filter(r -> r.isChanged(figure)).isPresent()) {
      doubts.add(new Doubt("doubt.changed", Map.of()));
    }
    return List.copyOf(doubts);
  }

  /** The documents that no verifier has judged yet. */
  public List<Evidence> openDocuments() {
    return documents.stream().filter(d -> of(d).isEmpty()).toList();
  }

  /** A figure or a document was judged. */
  public record Judged(
      Actor actor, Instant at, Long editionId, String subject, String action, List<Change> changes)
      implements Act {}

  /** Every figure and document was judged, and the dossier passes on to the gates. */
  public record Accepted(Actor actor, Instant at, Long editionId, String subject, long nominationId)
      implements Act {
    @Override
    public String action() {
      return "dossier.accepted";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change(
              "status", Nomination.Status.SUBMITTED.name(), Nomination.Status.VERIFIED.name()));
    }
  }

  /** The dossier went back to its nominator. */
  public record Returned(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long nominationId,
      String reason,
      Instant answerDue)
      implements Act {
    @Override
    public String action() {
      return "dossier.returned";
    }

    @Override
    public List<Change> changes() {
      return List.of(
          new Change(
              "status", Nomination.Status.SUBMITTED.name(), Nomination.Status.RETURNED.name()),
          new Change("reason", null, reason),
          new Change("answerDue", null, answerDue.toString()));
    }
  }
}
