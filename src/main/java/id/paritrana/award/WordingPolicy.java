package id.paritrana.award;

import id.paritrana.identity.Refusal;
import java.util.Optional;

/** One rule of what may no longer be said otherwise. Higher rooms add theirs. */
@FunctionalInterface
public interface WordingPolicy {

  /** Why the change is too late; empty when the rule is kept. */
  Optional<Refusal> fault(Edition edition, WordingDraft before, WordingDraft after);
}
