package id.paritrana.indicator;

import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.RemovalPolicy;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;

/** A document that a figure names as its proof stays until the figure names another. */
@Singleton
class ShownFiguresPolicy implements RemovalPolicy {

  private final Observations observations;

  ShownFiguresPolicy(Observations observations) {
    this.observations = observations;
  }

  @Override
  public Optional<Refusal> fault(Evidence evidence) {
    return observations.existsByEvidenceId(evidence.id())
        ? Optional.of(Refusal.conflict("evidence.shows-figure", Map.of("title", evidence.title())))
        : Optional.empty();
  }
}
