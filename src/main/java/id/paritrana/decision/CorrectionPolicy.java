package id.paritrana.decision;

import id.paritrana.identity.Refusal;
import java.util.Optional;

/** Whether a sealed result may be corrected now. The room that releases results answers. */
@FunctionalInterface
public interface CorrectionPolicy {

  /** Why no correction can be opened; empty when one can. */
  Optional<Refusal> fault(long categoryId);
}
