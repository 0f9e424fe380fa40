package id.paritrana.award;

import id.paritrana.identity.Refusal;
import java.util.Optional;

/** Whether a category may still be changed. The room that seals results answers. */
@FunctionalInterface
public interface SealPolicy {

  /** Why nothing of the category can be changed any more; empty while it can. */
  Optional<Refusal> fault(long categoryId);
}
