package id.paritrana.decision;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.assessment.Marks;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.nomination.Nominations;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.DossierReturn;
import id.paritrana.verification.DossierReturns;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who judged the point of an objection, and who declared a conflict with its nominee. */
@Singleton
class Judges {

  private final Nominations nominations;
  private final Dossiers dossiers;
  private final DossierReturns returns;
  private final Marks marks;
  private final Conflicts conflicts;

  Judges(
      Nominations nominations,
      Dossiers dossiers,
      DossierReturns returns,
      Marks marks,
      Conflicts conflicts) {
    this.nominations = nominations;
    this.dossiers = dossiers;
    this.returns = returns;
    this.marks = marks;
    this.conflicts = conflicts;
  }

  /**
   * The accounts of those who judged the point: who accepted or corrected the figure or reconciled
   * its published values, who accepted or rejected the document, or who marked the criterion or
   * handed its mark in. Who sent the dossier back judged its figures and documents; of a gate, all
   * judged it who judged anything of the dossier.
   */
  Set<Long> of(long nominationId, Objection.Subject subject, String point) {
    return switch (subject) {
      case FIGURE ->
          judges(nominationId, figure -> figure.definition().code().equals(point), _ -> false);
      case DOCUMENT ->
          judges(nominationId, _ -> false, document -> document.toString().equals(point));
      case GATE -> judges(nominationId, _ -> true, _ -> true);
      case MARK ->
          marks.findByNominationIdIn(List.of(nominationId)).stream()
              .filter(mark -> mark.criterion().equals(point))
              .flatMap(mark -> Stream.of(mark.savedBy(), mark.handedInBy()))
              .filter(Objects::nonNull)
              .collect(Collectors.toSet());
    };
  }

  /** The accounts of those who declared a conflict with the nominee. */
  Set<Long> conflicted(long nominationId) {
    return conflicts.findByNominationIdIn(List.of(nominationId)).stream()
        .filter(conflict -> conflict.stance() == Conflict.Stance.CONFLICTED)
        .map(Conflict::declaredBy)
        .collect(Collectors.toSet());
  }

  private Set<Long> judges(long nominationId, Predicate<Figure> figure, Predicate<Long> document) {
    Dossier dossier = dossiers.of(nominations.withId(nominationId));
    List<Figure> judged =
        dossier.figures().stream().filter(f -> f.observation() != null).filter(figure).toList();
    Predicate<Finding> about =
        finding ->
            finding.evidenceId() == null
                ? judged.stream()
                    .anyMatch(f -> f.observation().id().equals(finding.observationId()))
                : document.test(finding.evidenceId());
    return Stream.of(
            dossier.findings().stream().filter(about).map(Finding::foundBy),
            judged.stream()
                .flatMap(f -> f.reconciliations().stream())
                .map(Reconciliation::decidedBy),
            returns.findByNominationIdOrderById(nominationId).stream()
                .map(DossierReturn::returnedBy))
        .flatMap(accounts -> accounts)
        .collect(Collectors.toSet());
  }
}
