package id.paritrana.decision;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.Conflicts;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Reconciliation;
import id.paritrana.verification.DossierReturn;
import id.paritrana.verification.DossierReturns;
import id.paritrana.verification.Finding;
import id.paritrana.verification.Findings;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who judged the point of an objection, and who declared a conflict with its nominee. */
@Singleton
class Judges {

  private final Figures figures;
  private final Findings findings;
  private final DossierReturns returns;
  private final Marks marks;
  private final Conflicts conflicts;

  Judges(
      Figures figures,
      Findings findings,
      DossierReturns returns,
      Marks marks,
      Conflicts conflicts) {
    this.figures = figures;
    this.findings = findings;
    this.returns = returns;
    this.marks = marks;
    this.conflicts = conflicts;
  }

  /** What is to be decided. */
  record Matter(
      long editionId, long categoryId, long nominationId, Objection.Subject subject, String point) {
    static Matter of(Objection objection) {
      return new Matter(
          objection.editionId(),
          objection.categoryId(),
          objection.nominationId(),
          objection.subject(),
          objection.point());
    }
  }

  /**
   * The accounts that may not decide a matter.
   *
   * @param judges those who judged the point: who accepted or corrected the figure or reconciled
   *     its published values, who accepted or rejected the document, or who marked the criterion or
   *     handed its mark in; who sent the dossier back judged its figures and documents, and of a
   *     gate, all judged it who judged anything of the dossier
   * @param conflicted those who declared a conflict with the nominee
   */
  record Barred(Set<Long> judges, Set<Long> conflicted) {
    boolean includes(long accountId) {
      return judges.contains(accountId) || conflicted.contains(accountId);
    }
  }

  /** Who may not decide each matter; as many queries, however many matters of a category. */
  Map<Matter, Barred> of(Collection<Matter> matters) {
    if (matters.isEmpty()) {
      return Map.of();
    }
    Work work = work(matters);
    return matters.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                matter -> new Barred(work.judges(matter), work.conflicted(matter))));
  }

  private Work work(Collection<Matter> matters) {
    Set<Long> ids = matters.stream().map(Matter::nominationId).collect(Collectors.toSet());
    Map<Long, List<Figure>> stated = new HashMap<>();
    matters.stream()
        .collect(
            Collectors.groupingBy(
                Matter::categoryId, Collectors.mapping(Matter::nominationId, Collectors.toSet())))
        .forEach((category, of) -> stated.putAll(figures.ofAll(category, of)));
    return new Work(
        stated,
        grouped(findings.findByNominationIdIn(ids), Finding::nominationId),
        grouped(returns.findByNominationIdIn(ids), DossierReturn::nominationId),
        grouped(marks.findByNominationIdIn(ids), Mark::nominationId),
        grouped(conflicts.findByNominationIdIn(ids), Conflict::nominationId));
  }

  /** What was done on dossiers, by the nomination's id. */
  private record Work(
      Map<Long, List<Figure>> figures,
      Map<Long, List<Finding>> findings,
      Map<Long, List<DossierReturn>> returns,
      Map<Long, List<Mark>> marks,
      Map<Long, List<Conflict>> conflicts) {

    Set<Long> judges(Matter matter) {
      return switch (matter.subject()) {
        case FIGURE ->
            judges(matter, figure -> figure.definition().code().equals(matter.point()), _ -> false);
        case DOCUMENT ->
            judges(matter, _ -> false, document -> document.toString().equals(matter.point()));
        case GATE -> judges(matter, _ -> true, _ -> true);
        case MARK ->
            of(marks, matter)
                .filter(mark -> mark.criterion().equals(matter.point()))
                .flatMap(mark -> Stream.of(mark.savedBy(), mark.handedInBy()))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
      };
    }

    Set<Long> conflicted(Matter matter) {
      return of(conflicts, matter)
          .filter(conflict -> conflict.stance() == Conflict.Stance.CONFLICTED)
          .map(Conflict::declaredBy)
          .collect(Collectors.toSet());
    }

    private Set<Long> judges(Matter matter, Predicate<Figure> figure, Predicate<Long> document) {
      List<Figure> judged =
          of(figures, matter).filter(f -> f.observation() != null).filter(figure).toList();
      Predicate<Finding> about =
          finding ->
              finding.evidenceId() == null
                  ? judged.stream()
                      .anyMatch(f -> f.observation().id().equals(finding.observationId()))
                  : document.test(finding.evidenceId());
      return Stream.of(
              of(findings, matter).filter(about).map(Finding::foundBy),
              judged.stream()
                  .flatMap(f -> f.reconciliations().stream())
                  .map(Reconciliation::decidedBy),
              of(returns, matter).map(DossierReturn::returnedBy))
          .flatMap(accounts -> accounts)
          .collect(Collectors.toSet());
    }

    private static <T> Stream<T> of(Map<Long, List<T>> done, Matter matter) {
      return done.getOrDefault(matter.nominationId(), List.of()).stream();
    }
  }

  private static <T> Map<Long, List<T>> grouped(List<T> all, Function<T, Long> nomination) {
    return all.stream().collect(Collectors.groupingBy(nomination));
  }
}
