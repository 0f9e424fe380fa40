package id.paritrana.award;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.util.List;

/** Editions as those see them who oversee them. */
@Singleton
public class OverseenEditions {

  private final Editions editions;
  private final Categories categories;
  private final EditionRights rights;

  OverseenEditions(Editions editions, Categories categories, EditionRights rights) {
    this.editions = editions;
    this.categories = categories;
    this.rights = rights;
  }

  /** An edition with its categories, in their order. */
  public record Overseen(Edition edition, List<Category> categories) {}

  /**
   * @throws NoSuchEdition when there is none, or none that the actor oversees
   */
  public Overseen of(Actor actor, String code) {
    Edition edition = editions.withCode(code);
    if (!rights.oversees(actor, edition)) {
      throw new NoSuchEdition(code);
    }
    return new Overseen(edition, categories.findByEditionIdOrderByOrdinal(edition.id()));
  }
}
