package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nominations;
import id.paritrana.nomination.OpenCalls;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Finds the categories in which a nominator may begin a nomination now. */
@Singleton
final class Calls {

  private final OpenCalls open;
  private final Nominations nominations;

  Calls(OpenCalls open, Nominations nominations) {
    this.open = open;
    this.nominations = nominations;
  }

  /** A branch office sees every category, others those that honour their own kind and size. */
  List<OpenCall> of(Actor actor, Instant now) {
    if (!actor.is(Role.NOMINATOR)) {
      return List.of();
    }
    Organisation own = actor.organisation();
    return open.at(now).stream()
        .filter(c -> proposesOthers(actor) || c.category().honours(own))
        .map(call -> of(call, own))
        .toList();
  }

  static boolean proposesOthers(Actor actor) {
    return actor.organisation().kind() == Organisation.Kind.BRANCH_OFFICE;
  }

  private OpenCall of(OpenCalls.Call call, Organisation own) {
    return new OpenCall(
        call.edition(),
        call.category(),
        call.deadline(),
        nominations
            .findByCategoryIdAndNomineeId(call.category().id(), own.id())
            .filter(n -> n.nominatorId() == own.id())
            .orElse(null));
  }
}
