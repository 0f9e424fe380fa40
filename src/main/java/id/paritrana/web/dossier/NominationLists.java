package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.ReadingNominations;
import id.paritrana.web.Option;
import io.micronaut.data.model.Page;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What the first page of nominations lists: those that there are, and those that may begin. */
@Singleton
final class NominationLists {

  /** Rows on a page of the list. */
  static final int SIZE = 25;

  private final ReadingNominations reading;
  private final Places places;
  private final Calls calls;
  private final Candidates candidates;

  NominationLists(ReadingNominations reading, Places places, Calls calls, Candidates candidates) {
    this.reading = reading;
    this.places = places;
    this.calls = calls;
    this.candidates = candidates;
  }

  /**
   * @param number of the page, from 1; what lies below counts as 1
   */
  NominationList list(Actor actor, int number) {
    int page = Math.max(number, 1);
    Page<Nomination> found = reading.list(actor, page - 1, SIZE);
    return new NominationList(
        places.of(found.getContent()).entrySet().stream()
            .map(entry -> new NominationRow(entry.getKey(), entry.getValue()))
            .toList(),
        page,
        Math.max(found.getTotalPages(), 1),
        found.getTotalSize());
  }

  List<OpenCall> calls(Actor actor, Instant now) {
    return calls.of(actor, now);
  }

  Optional<OpenCall> call(Actor actor, long categoryId, Instant now) {
    return calls.of(actor, now).stream()
        .filter(open -> open.category().id() == categoryId)
        .findFirst();
  }

  /** Whom the actor may propose: others for a branch office, else the own organisation alone. */
  Proposable candidates(Actor actor, OpenCall call) {
    Organisation own = actor.organisation();
    return Calls.proposesOthers(actor)
        ? candidates.of(actor, call.category())
        : new Proposable(List.of(new Option(own.code(), own.name())), List.of());
  }
}
