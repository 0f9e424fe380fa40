package id.paritrana.web.dossier;

import id.paritrana.award.Milestone;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.verification.Dossiers;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import id.paritrana.workflow.TaskKind;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What waits for a verifier. */
@Singleton
final class VerifierLists {

  private final Inbox inbox;
  private final Nominations nominations;
  private final Dossiers dossiers;
  private final Places places;

  VerifierLists(Inbox inbox, Nominations nominations, Dossiers dossiers, Places places) {
    this.inbox = inbox;
    this.nominations = nominations;
    this.dossiers = dossiers;
    this.places = places;
  }

  /** The dossiers that the processes ask the actor to check, the nearest date first. */
  List<WaitingDossier> waiting(Actor actor) {
    Map<Long, InboxEntry> asked = new HashMap<>();
    inbox.of(actor).stream()
        .filter(entry -> entry.kind() == TaskKind.VERIFY_DOSSIER)
        .forEach(entry -> asked.put(entry.subjectId(), entry));
    List<Nomination> submitted =
        asked.isEmpty() ? List.of() : nominations.findByIdInOrderByNumber(asked.keySet());
    return places.of(submitted).entrySet().stream()
        .map(found -> waiting(found.getKey(), found.getValue(), asked))
        .sorted(Comparator.comparing(WaitingDossier::due))
        .toList();
  }

  private WaitingDossier waiting(Nomination nomination, Place place, Map<Long, InboxEntry> asked) {
    Instant due = asked.get(nomination.id()).due();
    return new WaitingDossier(
        dossiers.of(nomination),
        place,
        due == null ? place.date(Milestone.Kind.VERIFICATION_DEADLINE) : due);
  }
}
