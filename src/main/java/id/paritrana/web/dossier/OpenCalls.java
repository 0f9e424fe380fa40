package id.paritrana.web.dossier;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.nomination.CallPolicy;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Finds the categories in which a nominator may begin a nomination now. */
@Singleton
final class OpenCalls {

  private final Editions editions;
  private final Categories categories;
  private final Milestones milestones;
  private final CallPolicy call;
  private final Nominations nominations;

  OpenCalls(
      Editions editions,
      Categories categories,
      Milestones milestones,
      CallPolicy call,
      Nominations nominations) {
    this.editions = editions;
    this.categories = categories;
    this.milestones = milestones;
    this.call = call;
    this.nominations = nominations;
  }

  /** A branch office sees every category, others those that honour their own kind. */
  List<OpenCall> of(Actor actor, Instant now) {
    if (!actor.is(Role.NOMINATOR)) {
      return List.of();
    }
    Organisation own = actor.organisation();
    return editions.listOrderByPeriodToDescAndName().stream()
        .filter(Edition::isOpened)
        .flatMap(
            edition ->
                categories.findByEditionIdOrderByOrdinal(edition.id()).stream()
                    .filter(c -> proposesOthers(actor) || c.nomineeKinds().contains(own.kind()))
                    .filter(c -> call.closed(edition, c.id(), now).isEmpty())
                    .map(c -> open(edition, c, own)))
        .toList();
  }

  static boolean proposesOthers(Actor actor) {
    return actor.organisation().kind() == Organisation.Kind.BRANCH_OFFICE;
  }

  private OpenCall open(Edition edition, Category category, Organisation own) {
    return new OpenCall(
        edition,
        category,
        milestones.of(edition.id(), category.id(), Milestone.Kind.SUBMISSION_DEADLINE),
        nominations
            .findByCategoryIdAndNomineeId(category.id(), own.id())
            .filter(n -> n.nominatorId() == own.id())
            .orElse(null));
  }
}
