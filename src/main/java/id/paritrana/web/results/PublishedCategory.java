package id.paritrana.web.results;

import id.paritrana.award.Categories;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.publication.PublicResults;
import jakarta.inject.Singleton;

/** Finds the published result behind an address. */
@Singleton
final class PublishedCategory {

  private final Editions editions;
  private final Categories categories;
  private final PublicResults results;

  PublishedCategory(Editions editions, Categories categories, PublicResults results) {
    this.editions = editions;
    this.categories = categories;
    this.results = results;
  }

  /**
   * @throws NoSuchEdition when there is no such category, or none with a published result
   */
  PublicResults.Result of(String edition, String category) {
    long editionId = editions.withCode(edition).id();
    return results
        .of(categories.withCode(editionId, category).id())
        .orElseThrow(() -> new NoSuchEdition(edition + "/" + category));
  }

  /**
   * One version, superseded or not.
   *
   * @throws NoSuchEdition when it was never public
   */
  PublicResults.Result of(String edition, String category, int version) {
    long editionId = editions.withCode(edition).id();
    return results
        .of(categories.withCode(editionId, category).id(), version)
        .orElseThrow(() -> new NoSuchEdition(edition + "/" + category + "/" + version));
  }
}
