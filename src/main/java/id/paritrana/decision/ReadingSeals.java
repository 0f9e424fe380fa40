package id.paritrana.decision;

import id.paritrana.decision.seal.SealedResult;
import id.paritrana.identity.Actor;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads sealed results: everybody once they are public, the ledger only for those who audit. */
@Singleton
public class ReadingSeals {

  private final Seals seals;
  private final SealedTexts texts;
  private final CanonicalRuns runs;
  private final ScoreRights rights;

  ReadingSeals(Seals seals, SealedTexts texts, CanonicalRuns runs, ScoreRights rights) {
    this.seals = seals;
    this.texts = texts;
    this.runs = runs;
    this.rights = rights;
  }

  /** The seal that counts; empty before the result was sealed. */
  public Optional<Seal> last(long categoryId) {
    return seals.inForce(categoryId);
  }

  /** The seal of one version; empty where there is none. */
  public Optional<Seal> version(long categoryId, int version) {
    return seals.findByCategoryIdAndVersion(categoryId, version);
  }

  /** The version that counts; 1 for a result that was decided before results were sealed. */
  public int inForce(long categoryId) {
    return last(categoryId).map(Seal::version).orElse(1);
  }

  /**
   * The sealed result of a version without the rows; empty where there is none that the actor may
   * read. Which versions are public is known to those who publish.
   *
   * @param actor empty for the public
   */
  @ReadOnly
  public Optional<SealedResult> open(@Nullable Actor actor, Rounds.Place place, int version) {
    return rights.readsResult(actor, place)
        ? version(place.category().id(), version)
            .map(this::whole)
            .map(all -> new SealedResult(all.signed(), all.run(), all.ranks(), Optional.empty()))
        : Optional.empty();
  }

  /** The sealed result with the rows; empty where there is none that the actor may read so. */
  @ReadOnly
  public Optional<SealedResult> full(Actor actor, Rounds.Place place, int version) {
    return rights.readsAll(actor, place)
        ? version(place.category().id(), version).map(this::whole)
        : Optional.empty();
  }

  /** What is kept of a seal; texts that are gone are empty, and fit no hash. */
  SealedResult whole(Seal seal) {
    Optional<SealedText> text = texts.findBySealId(seal.id());
    return new SealedResult(
        seal.statement(),
        runs.findById(seal.runId()).map(CanonicalRun::text).orElse(""),
        text.map(SealedText::ranks).orElse(""),
        Optional.of(text.map(SealedText::ledger).orElse("")));
  }
}
