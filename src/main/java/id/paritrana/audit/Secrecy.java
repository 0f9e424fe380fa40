package id.paritrana.audit;

import id.paritrana.assessment.Assignment;
import id.paritrana.assessment.Assignments;
import id.paritrana.award.Edition;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What even a committee does not read yet. */
@Singleton
class Secrecy {

  private final Nominations nominations;
  private final Assignments assignments;

  Secrecy(Nominations nominations, Assignments assignments) {
    this.nominations = nominations;
    this.assignments = assignments;
  }

  /** The numbers of the editions' drafts, which are their nominators' alone. */
  List<String> drafts(Collection<Edition> editions) {
    return editions.stream()
        .flatMap(edition -> nominations.findByEditionIdOrderByNumber(edition.id()).stream())
        .filter(nomination -> nomination.status() == Nomination.Status.DRAFT)
        .map(Nomination::number)
        .toList();
  }

  /** Those of the nominations that a panel is still marking. */
  Set<String> open(Collection<String> numbers) {
    Set<String> open = new HashSet<>();
    for (String number : numbers) {
      nominations
          .findByNumber(number)
          .flatMap(nomination -> assignments.findByNominationId(nomination.id()))
          .filter(Assignment::isOpen)
          .ifPresent(assignment -> open.add(number));
    }
    return open;
  }
}
