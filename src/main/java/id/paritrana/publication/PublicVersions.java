package id.paritrana.publication;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealedVersions;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Reads the versions of a result that everybody may read, and which of them superseded which. */
@Singleton
public class PublicVersions {

  private final PublishedResults published;
  private final PublicResults results;
  private final SealedVersions versions;
  private final Rounds rounds;

  PublicVersions(
      PublishedResults published, PublicResults results, SealedVersions versions, Rounds rounds) {
    this.published = published;
    this.results = results;
    this.versions = versions;
    this.rounds = rounds;
  }

  /**
   * A version with how it came about.
   *
   * @param successor the version that superseded it; empty while it counts
   */
  public record Version(
      int number, ReadingResults.Result result, Optional<PublicResults.Result> successor) {}

  /**
   * @throws NoSuchEdition when it was never public
   */
  @ReadOnly
  public Version of(String edition, String category, int version) {
    Rounds.Place place = rounds.at(edition, category);
    if (!results.isPublic(place.category().id(), version)) {
      throw new NoSuchEdition(place.subject() + " " + version);
    }
    return new Version(
        version, versions.result(place, version), successor(place.category().id(), version));
  }

  /** The public version that came next; empty while this one counts. */
  @ReadOnly
  public Optional<PublicResults.Result> successor(long categoryId, int version) {
    return published.findByCategoryIdOrderByVersion(categoryId).stream()
        .map(PublishedResult::version)
        .filter(later -> later > version)
        .findFirst()
        .flatMap(later -> results.of(categoryId, later));
  }
}
