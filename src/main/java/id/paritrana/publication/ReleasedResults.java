package id.paritrana.publication;

import id.paritrana.decision.CorrectionPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** A result that becomes public by itself at its hour is not corrected meanwhile. */
@Singleton
class ReleasedResults implements CorrectionPolicy {

  private final Releases releases;
  private final PublishedResults results;

  ReleasedResults(Releases releases, PublishedResults results) {
    this.releases = releases;
    this.results = results;
  }

  @Override
  public Optional<Refusal> fault(long categoryId) {
    return releases
        .findByCategoryId(categoryId)
        .filter(_ -> results.last(categoryId).isEmpty())
        .map(_ -> Refusal.conflict("correction.released", Map.of()));
  }
}
