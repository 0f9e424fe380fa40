package id.paritrana.nomination;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Who is nominated already, so that nobody is nominated twice. */
@Singleton
public class Nominated {

  private final Nominations nominations;
  private final Categories categories;
  private final NominationRights rights;

  Nominated(Nominations nominations, Categories categories, NominationRights rights) {
    this.nominations = nominations;
    this.categories = categories;
    this.rights = rights;
  }

  /**
   * The nominations that stand against another of the same nominee in the category, by nominee: one
   * in it, or, as a company belongs to one size class, one in another size class of the edition
   * that was not withdrawn.
   */
  public Map<Long, Nomination> standing(Category category) {
    return standing(category, nominations.findByEditionIdOrderByNumber(category.editionId()));
  }

  /** As a refusal; the number is told only to those who may read that nomination. */
  Optional<Refusal> fault(Actor actor, Category category, Organisation nominee) {
    List<Nomination> own =
        nominations.findByEditionIdAndNomineeIdOrderByNumber(category.editionId(), nominee.id());
    return Optional.ofNullable(standing(category, own).get(nominee.id()))
        .map(
            other ->
                other.categoryId() == category.id()
                    ? inThisCategory(actor, nominee, other)
                    : inAnother(actor, nominee, other));
  }

  private Map<Long, Nomination> standing(Category category, List<Nomination> ofTheEdition) {
    Set<Long> classes = sizeClasses(category);
    Map<Long, Nomination> standing = new HashMap<>();
    for (Nomination nomination : ofTheEdition) {
      if (nomination.categoryId() == category.id()) {
        standing.put(nomination.nomineeId(), nomination);
      } else if (nomination.status() != Nomination.Status.WITHDRAWN
          && classes.contains(nomination.categoryId())) {
        standing.putIfAbsent(nomination.nomineeId(), nomination);
      }
    }
    return standing;
  }

  private Set<Long> sizeClasses(Category category) {
    return category.companySize() == null
        ? Set.of()
        : categories.findByEditionIdOrderByOrdinal(category.editionId()).stream()
            .filter(other -> other.companySize() != null)
            .map(Category::id)
            .collect(Collectors.toSet());
  }

  private Refusal inThisCategory(Actor actor, Organisation nominee, Nomination other) {
    return rights.reads(actor, other)
        ? Refusal.conflict(
            "nomination.double", Map.of("nominee", nominee.name(), "number", other.number()))
        : Refusal.conflict("nomination.double-unseen", Map.of("nominee", nominee.name()));
  }

  private Refusal inAnother(Actor actor, Organisation nominee, Nomination other) {
    return rights.reads(actor, other)
        ? Refusal.conflict(
            "nomination.other-size", Map.of("nominee", nominee.name(), "number", other.number()))
        : Refusal.conflict("nomination.other-size-unseen", Map.of("nominee", nominee.name()));
  }
}
