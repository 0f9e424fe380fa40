package id.paritrana.publication;

import id.paritrana.award.CategoryScheme;
import id.paritrana.award.CategorySchemes;
import id.paritrana.decision.ObjectionSummaries;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.decision.ReplacedVersions;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The organisations, the scheme and the objections behind a result. */
@Singleton
class Background {

  private final Nominations nominations;
  private final Organisations organisations;
  private final CategorySchemes schemes;
  private final ObjectionSummaries objections;
  private final Versions versions;

  Background(
      Nominations nominations,
      Organisations organisations,
      CategorySchemes schemes,
      ObjectionSummaries objections,
      Versions versions) {
    this.nominations = nominations;
    this.organisations = organisations;
    this.schemes = schemes;
    this.objections = objections;
    this.versions = versions;
  }

  /** Which version of a result counts, and what it replaced. */
  @Singleton
  record Versions(ReadingSeals seals, ReplacedVersions replaced) {}

  List<ObjectionSummaries.Line> objections(long categoryId) {
    return objections.of(categoryId);
  }

  /** The version of the category's result that counts. */
  int version(Rounds.Place place) {
    return versions.seals().inForce(place.category().id());
  }

  /** Which version the one that counts replaced; empty while it is the first. */
  Optional<ReplacedVersions.Replacing> replacing(long categoryId) {
    return versions.replaced().ofCategory(categoryId);
  }

  Nomination nomination(long id) {
    return nominations.withId(id);
  }

  /** By their ids. */
  Map<Long, Organisation> nominees(Collection<Nomination> all) {
    return all.isEmpty()
        ? Map.of()
        : organisations.findByIdIn(all.stream().map(Nomination::nomineeId).toList()).stream()
            .collect(Collectors.toMap(Organisation::id, Function.identity()));
  }

  /** Who set the weights of the category: a decree, or "illustrative". */
  String weights(long categoryId) {
    return schemes
        .findFirstByCategoryIdOrderByVersionDesc(categoryId)
        .map(CategoryScheme::provenance)
        .orElse("");
  }
}
