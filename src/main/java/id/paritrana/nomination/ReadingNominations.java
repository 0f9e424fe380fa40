package id.paritrana.nomination;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import io.micronaut.data.model.Page;
import io.micronaut.data.model.Pageable;
import io.micronaut.data.model.Sort;
import jakarta.inject.Singleton;
import java.util.List;

/** Lists nominations and reads their documents, as far as the reader may. */
@Singleton
public class ReadingNominations {

  private final Nominations nominations;
  private final Editions editions;
  private final NominationRights rights;
  private final Evidences evidences;
  private final EvidenceStore store;

  ReadingNominations(
      Nominations nominations,
      Editions editions,
      NominationRights rights,
      Evidences evidences,
      EvidenceStore store) {
    this.nominations = nominations;
    this.editions = editions;
    this.rights = rights;
    this.evidences = evidences;
    this.store = store;
  }

  /** A document with its bytes. */
  public record Content(Evidence document, byte[] bytes) {}

  /**
   * What {@link NominationRights#reads} lets the actor read, by number: everything for observers,
   * their editions for a committee's people, their own for nominators.
   *
   * @param number of the page, from 0
   * @param size rows on a page
   */
  public Page<Nomination> list(Actor actor, int number, int size) {
    Pageable page = Pageable.from(number, size, Sort.of(Sort.Order.asc("number")));
    if (actor.is(Role.OBSERVER)) {
      return nominations.list(page);
    }
    if (actor.is(Role.ORGANISER) || actor.is(Role.VERIFIER)) {
      List<Long> own =
          editions.findByCommitteeId(actor.organisation().id()).stream().map(Edition::id).toList();
      return own.isEmpty()
          ? Page.empty()
          : nominations.findByEditionIdInAndStatusNotEquals(own, Nomination.Status.DRAFT, page);
    }
    long organisation = actor.organisation().id();
    return actor.is(Role.NOMINATOR)
        ? nominations.findByNominatorIdOrNomineeIdAndStatusNotEquals(
            organisation, organisation, Nomination.Status.DRAFT, page)
        : Page.empty();
  }

  /**
   * @throws NoSuchNomination when there is no such document, or none that the actor may read
   */
  public Content content(Actor actor, String number, long evidenceId) {
    Nomination nomination = rights.readable(actor, number);
    Evidence document =
        evidences
            .findByIdAndNominationId(evidenceId, nomination.id())
            .orElseThrow(() -> new NoSuchNomination(number + "/" + evidenceId));
    return new Content(document, store.read(document.sha256()));
  }
}
