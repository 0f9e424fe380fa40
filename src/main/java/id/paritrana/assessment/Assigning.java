package id.paritrana.assessment;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Puts shortlisted nominations before the panel and closes the panel's work. The room of decisions
 * answers for both.
 */
@Singleton
public class Assigning {

  private final Assignments assignments;

  Assigning(Assignments assignments) {
    this.assignments = assignments;
  }

  /**
   * What lies before the panel already stays there as it is.
   *
   * @param at when the plenary was held that put them on the shortlist
   */
  @Transactional
  public void assign(Collection<Long> nominationIds, Instant at) {
    if (nominationIds.isEmpty()) {
      return;
    }
    Set<Long> before =
        assignments.findByNominationIdIn(nominationIds).stream()
            .map(Assignment::nominationId)
            .collect(Collectors.toSet());
    assignments.saveAll(
        nominationIds.stream()
            .filter(id -> !before.contains(id))
            .map(id -> new Assignment(null, id, at, null))
            .toList());
  }

  /** From now on no mark of these nominations may change; closing again changes nothing. */
  @Transactional
  public void close(Collection<Long> nominationIds, Instant now) {
    if (nominationIds.isEmpty()) {
      return;
    }
    List<Assignment> open =
        assignments.findByNominationIdIn(nominationIds).stream()
            .filter(Assignment::isOpen)
            .toList();
    assignments.updateAll(
        open.stream()
            .map(a -> new Assignment(a.id(), a.nominationId(), a.assignedAt(), now))
            .toList());
  }
}
