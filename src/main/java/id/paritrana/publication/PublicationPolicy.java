package id.paritrana.publication;

import id.paritrana.decision.Rounds;
import id.paritrana.identity.Refusal;
import java.util.Optional;

/** One rule of what must be done before a sealed result is published. Higher rooms add theirs. */
@FunctionalInterface
public interface PublicationPolicy {

  /** Why the result cannot be published yet; empty when the rule is kept. */
  Optional<Refusal> fault(Rounds.Place place);
}
