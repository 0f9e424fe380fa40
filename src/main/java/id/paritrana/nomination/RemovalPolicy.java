package id.paritrana.nomination;

import id.paritrana.identity.Refusal;
import java.util.Optional;

/** One rule of which documents must stay in a dossier. Higher rooms add theirs. */
@FunctionalInterface
public interface RemovalPolicy {

  /** Why the document must stay; empty when the rule lets it go. */
  Optional<Refusal> fault(Evidence evidence);
}
