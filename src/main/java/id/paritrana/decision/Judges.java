package id.paritrana.decision;

import id.paritrana.assessment.Marks;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nominations;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Who judged the point of an objection, and who is left to decide it. */
@Singleton
class Judges {

  private final Nominations nominations;
  private final Dossiers dossiers;
  private final Marks marks;
  private final Accounts accounts;

  Judges(Nominations nominations, Dossiers dossiers, Marks marks, Accounts accounts) {
    this.nominations = nominations;
    this.dossiers = dossiers;
    this.marks = marks;
    this.accounts = accounts;
  }

  /** The accounts of those who judged the point; of a gate, all who judged the dossier. */
  Set<Long> of(long nominationId, Objection.Subject subject, String point) {
    return switch (subject) {
      case FIGURE -> finders(nominationId, (dossier, finding) -> speaksOf(dossier, finding, point));
      case DOCUMENT ->
          finders(
              nominationId,
              (_, finding) ->
                  finding.evidenceId() != null && point.equals(finding.evidenceId().toString()));
      case MARK ->
          marks.findByNominationIdIn(List.of(nominationId)).stream()
              .filter(mark -> mark.criterion().equals(point))
              .map(mark -> mark.savedBy())
              .collect(Collectors.toSet());
      case GATE -> finders(nominationId, (_, _) -> true);
    };
  }

  /**
   * Figures and documents go to the verifiers while one of them did not judge the point; all else
   * goes to the committee.
   */
  Objection.Decider deciderOf(
      Rounds.Place place, long nominationId, Objection.Subject subject, String point) {
    return switch (subject) {
      case MARK, GATE -> Objection.Decider.COMMITTEE;
      case FIGURE, DOCUMENT -> {
        Set<Long> judges = of(nominationId, subject, point);
        yield accounts.findByOrganisationId(place.edition().committeeId()).stream()
                .filter(account -> account.status() == Account.Status.ACTIVE)
                .filter(account -> account.roles().contains(Role.VERIFIER))
                .anyMatch(account -> !judges.contains(account.id()))
            ? Objection.Decider.VERIFIERS
            : Objection.Decider.COMMITTEE;
      }
    };
  }

  private Set<Long> finders(long nominationId, BiPredicate<Dossier, Finding> about) {
    Dossier dossier = dossiers.of(nominations.withId(nominationId));
    Predicate<Finding> chosen = finding -> about.test(dossier, finding);
    return dossier.findings().stream()
        .filter(chosen)
        .map(Finding::foundBy)
        .collect(Collectors.toSet());
  }

  private static boolean speaksOf(Dossier dossier, Finding finding, String figure) {
    return dossier.figures().stream()
        .filter(f -> f.definition().code().equals(figure) && f.observation() != null)
        .anyMatch(f -> f.observation().id().equals(finding.observationId()));
  }
}
