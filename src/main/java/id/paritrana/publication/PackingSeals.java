package id.paritrana.publication;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.key.EditionKey;
import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.seal.SealBundle;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.identity.Actor;
import id.paritrana.report.RepeatableZip;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Packs sealed results into one file each, by which anybody computes them again. */
@Singleton
public class PackingSeals {

  private final Rounds rounds;
  private final ReadingSeals reading;
  private final EditionKeys keys;
  private final PublishedResults results;
  private final PublicFiles files;

  PackingSeals(
      Rounds rounds,
      ReadingSeals reading,
      EditionKeys keys,
      PublishedResults results,
      PublicFiles files) {
    this.rounds = rounds;
    this.reading = reading;
    this.keys = keys;
    this.results = results;
    this.files = files;
  }

  /**
   * What everybody may check of the version that is public: no account, no name of an assessor. The
   * same bytes each time, packed once.
   *
   * @throws NoSuchEdition when no sealed result of the category is public
   */
  @ReadOnly
  public PublicFile open(String edition, String category) {
    Rounds.Place place = rounds.at(edition, category);
    return kept(place, results.last(place.category().id()));
  }

  /**
   * The same of one version that is public, superseded or not.
   *
   * @throws NoSuchEdition when there is no such version that everybody may read
   */
  @ReadOnly
  public PublicFile open(String edition, String category, int version) {
    Rounds.Place place = rounds.at(edition, category);
    return kept(place, results.findByCategoryIdAndVersion(place.category().id(), version));
  }

  /**
   * The same with every row that determined the result, for observers and organisers.
   *
   * @throws NoSuchEdition when there is no sealed result that the actor may read so
   */
  @ReadOnly
  public byte[] full(Actor actor, String edition, String category) {
    Rounds.Place place = rounds.at(edition, category);
    return packed(place, reading.full(actor, place, reading.inForce(place.category().id())));
  }

  private PublicFile kept(Rounds.Place place, Optional<PublishedResult> found) {
    PublishedResult published = found.orElseThrow(() -> new NoSuchEdition(place.subject()));
    Seal seal =
        reading
            .version(published.categoryId(), published.version())
            .orElseThrow(() -> new NoSuchEdition(place.subject()));
    return files.lasting(
        "seal " + seal.sha256(),
        () ->
            PublicFile.packed(
                packed(place, reading.open(null, place, seal.version())), published.publishedAt()));
  }

  private byte[] packed(Rounds.Place place, Optional<SealedResult> sealed) {
    SealedResult result = sealed.orElseThrow(() -> new NoSuchEdition(place.subject()));
    KeySet known =
        new KeySet(
            keys.findByEditionIdOrderByNumber(place.edition().id()).stream()
                .filter(key -> result.kid().filter(key.kid()::equals).isPresent())
                .map(EditionKey::key)
                .toList());
    return RepeatableZip.of(new SealBundle(result, known).files(), result.statement().sealedAt());
  }
}
