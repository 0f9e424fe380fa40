package id.paritrana.award;

import id.paritrana.identity.Refusal;
import java.util.Optional;

/** Whether a category may still be changed. The room that seals results answers. */
public interface SealPolicy {

  /** Why nothing of the category can be changed any more; empty while it can. */
  Optional<Refusal> fault(long categoryId);

  /**
   * Keeps the answer as it is until the transaction ends: whoever seals the category, moves its
   * round on or moves its dates waits. Taken before anything is written, and before the first deed
   * is published, as the lock on the record of deeds comes last. A category whose call never opened
   * has no round to hold.
   */
  void hold(long categoryId);
}
