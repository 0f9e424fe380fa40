package id.paritrana.web.dossier;

import id.paritrana.award.Category;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nominated;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.NominationRights;
import id.paritrana.web.Option;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The organisations that a branch office may still propose in a category. */
@Singleton
final class Candidates {

  private final Organisations organisations;
  private final Nominated nominated;
  private final NominationRights rights;

  Candidates(Organisations organisations, Nominated nominated, NominationRights rights) {
    this.organisations = organisations;
    this.nominated = nominated;
    this.rights = rights;
  }

  /**
   * Those that the category honours, by name: who is free, and apart from them who is nominated
   * already, as far as the actor may read that nomination.
   */
  Proposable of(Actor actor, Category category) {
    Map<Long, Nomination> standing = nominated.standing(category);
    List<Option> free = new ArrayList<>();
    List<Option> taken = new ArrayList<>();
    for (Organisation organisation : organisations.listOrderByName()) {
      Nomination other = standing.get(organisation.id());
      if (!category.honours(organisation)) {
        continue;
      }
      if (other == null) {
        free.add(
            new Option(organisation.code(), organisation.name() + " · " + organisation.region()));
      } else if (rights.reads(actor, other)) {
        taken.add(new Option(other.number(), organisation.name()));
      }
    }
    return new Proposable(free, taken);
  }
}
