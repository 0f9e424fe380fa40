package id.paritrana.web.dossier;

import id.paritrana.award.Category;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.web.Option;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The organisations that a branch office may still propose in a category. */
@Singleton
final class Candidates {

  private final Organisations organisations;
  private final Nominations nominations;

  Candidates(Organisations organisations, Nominations nominations) {
    this.organisations = organisations;
    this.nominations = nominations;
  }

  /** Of the kinds that the category honours and not yet nominated in it, by name. */
  List<Option> of(Category category) {
    Set<Long> taken =
        nominations.findByCategoryIdOrderByNumber(category.id()).stream()
            .map(Nomination::nomineeId)
            .collect(Collectors.toSet());
    return organisations.listOrderByName().stream()
        .filter(o -> category.nomineeKinds().contains(o.kind()) && !taken.contains(o.id()))
        .map(Candidates::option)
        .toList();
  }

  private static Option option(Organisation organisation) {
    return new Option(organisation.code(), organisation.name() + " · " + organisation.region());
  }
}
